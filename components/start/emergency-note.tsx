'use client';

import { PhoneLink } from '../place/phone-link.tsx';
import { usePlace } from '../place/use-place.ts';
import { useWords } from '../words-provider.tsx';
import styles from './start-page.module.css';

/** Not for emergencies, with the number of the place as soon as it is known. */
export const EmergencyNote = () => {
  const { t } = useWords();
  const place = usePlace();
  return (
    <p className={styles.emergency}>
      <strong>{t('ui:start.notForEmergencies')}</strong>
      {place === null ? (
        <span className={styles.number}>{t('ui:start.callLocal')}</span>
      ) : (
        <span className={styles.number}>
          {t('ui:person.number')}
          <PhoneLink number={place.numbers.ambulance} />
        </span>
      )}
    </p>
  );
};
