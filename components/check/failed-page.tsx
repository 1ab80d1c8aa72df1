'use client';

import { EmergencyNumbers } from '../place/emergency-numbers.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './opening-page.module.css';

/** A part of the program could not be fetched: what happened, what is kept, what to do now. */
export const FailedPage = () => {
  const { t } = useWords();
  return (
    <div className="page">
      <main id="main" className={styles.opening}>
        <h1 tabIndex={-1}>{t('ui:failed.title')}</h1>
        <p>{t('ui:failed.body')}</p>
        <Button onPress={() => window.location.reload()}>{t('ui:failed.again')}</Button>
        <section>
          <h2>{t('ui:person.numbers')}</h2>
          <EmergencyNumbers />
        </section>
      </main>
    </div>
  );
};
