'use client';

import { placeFor, placeIds } from '../../lib/places.ts';
import { useWords } from '../words-provider.tsx';
import styles from './emergency-numbers.module.css';
import { PhoneLink } from './phone-link.tsx';

/** Every place with its ambulance number, for somebody whose place is not known. */
export const EmergencyNumbers = () => {
  const { t } = useWords();
  return (
    <dl className={styles.numbers}>
      {placeIds.map((id) => {
        const place = placeFor(id);
        return (
          place !== null && (
            <div key={id} className={styles.row}>
              <dt>{t(`ui:place.names.${id}`)}</dt>
              <dd>
                <PhoneLink number={place.ambulance} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
};
