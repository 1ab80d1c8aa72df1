'use client';

import styles from '../check/opening-page.module.css';
import { EmergencyNumbers } from '../place/emergency-numbers.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';

/** Part of the program could not be fetched. In a frame nothing is reloaded: that would lose the answers. */
export const LostPage = ({ onAgain }: { readonly onAgain: () => void }) => {
  const { t } = useWords();
  return (
    <div className="page">
      <main id="main" className={styles.opening}>
        <h1 tabIndex={-1}>{t('ui:failed.title')}</h1>
        <p>{t('embed:failed')}</p>
        <Button onPress={onAgain}>{t('ui:failed.again')}</Button>
        <section>
          <h2>{t('ui:person.numbers')}</h2>
          <EmergencyNumbers />
        </section>
      </main>
    </div>
  );
};
