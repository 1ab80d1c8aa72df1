'use client';

import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { useNumbers } from '../place/use-numbers.ts';
import { useWords } from '../words-provider.tsx';
import styles from './still-urgent.module.css';

/** After an emergency page was left on purpose: one line on every further step says that it still holds. */
export const StillUrgent = ({ emergencies }: { readonly emergencies: readonly RaisedFlag[] }) => {
  const { t } = useWords();
  const numbers = useNumbers();
  if (emergencies.length === 0) return null;
  const isCrisis = emergencies.every(({ id }) => id === 'RF21');
  return (
    <p className={styles.still}>
      {isCrisis
        ? t('ui:emergency.crisisHeading', numbers)
        : t('results:emergencyPage.stillHere', numbers)}
    </p>
  );
};
