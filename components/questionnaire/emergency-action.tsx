'use client';

import { EmergencyNumbers } from '../place/emergency-numbers.tsx';
import { PhoneLink } from '../place/phone-link.tsx';
import { PlaceSelect } from '../place/place-select.tsx';
import { usePlace } from '../place/use-place.ts';
import { useWords } from '../words-provider.tsx';
import styles from './emergency-action.module.css';
import { useNearbyHelp } from './nearby-help.tsx';

/**
 * The one thing to do: call whoever is near, where somebody can be; the number, large, to read and to press. While the place is not known, every
 * number and the question where (I-30). With `crisis` the lines for people in despair come instead.
 */
export const EmergencyAction = ({
  crisis,
  isMinor,
}: {
  readonly crisis: boolean;
  readonly isMinor: boolean;
}) => {
  const { t } = useWords();
  const place = usePlace();
  const nearby = useNearbyHelp();
  if (place === null)
    return (
      <div className={styles.unknown}>
        {nearby}
        <PlaceSelect label={t('ui:emergency.where')} />
        <EmergencyNumbers />
      </div>
    );
  const { ambulance, crisis: line, crisisMinors } = place.numbers;
  const first = crisis && line !== null ? line : ambulance;
  const forMinors = crisis && isMinor ? crisisMinors : undefined;
  return (
    <>
      {nearby}
      <p className={styles.numbers}>
        <PhoneLink number={first} size="large" />
        {forMinors !== undefined && <PhoneLink number={forMinors} size="large" />}
      </p>
    </>
  );
};
