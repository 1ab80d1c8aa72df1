'use client';

import { EmergencyLine } from '../place/emergency-line.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './site-footer.module.css';

/** The way to a person, in the same place on every page. */
export const PersonPart = () => {
  const { t } = useWords();
  return (
    <section aria-labelledby="person">
      <h2 id="person" className={styles.heading}>
        {t('ui:person.heading')}
      </h2>
      <EmergencyLine />
      <p>{t('ui:person.otherwise')}</p>
    </section>
  );
};
