'use client';

import { EmergencyNumbers } from '../place/emergency-numbers.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './opening-page.module.css';

/**
 * What a page of the check shows before the answers of this tab are found: a moment, or for good
 * where scripts do not run. Then the way to the start and the emergency numbers are what is needed.
 */
export const OpeningPage = () => {
  const { t, locale } = useWords();
  return (
    <div className="page">
      <main id="main" className={styles.opening}>
        <h1 tabIndex={-1}>{t('ui:opening.title')}</h1>
        <p>{t('ui:opening.body')}</p>
        <p>
          <a href={`/${locale}`}>{t('ui:opening.toStart')}</a>
        </p>
        <section>
          <h2>{t('ui:person.numbers')}</h2>
          <EmergencyNumbers />
        </section>
      </main>
    </div>
  );
};
