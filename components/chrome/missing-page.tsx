'use client';

import { useWords } from '../words-provider.tsx';

/** An address that leads nowhere, and the way back to something that helps. */
export const MissingPage = () => {
  const { t, locale } = useWords();
  return (
    <div className="page">
      <main id="main">
        <h1 tabIndex={-1}>{t('ui:missing.title')}</h1>
        <p>{t('ui:missing.body')}</p>
        <p>
          <a href={`/${locale}`}>{t('ui:missing.toStart')}</a>
        </p>
      </main>
    </div>
  );
};
