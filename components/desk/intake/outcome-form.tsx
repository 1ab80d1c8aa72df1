'use client';

import { useId, useState } from 'react';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import { dayAndTime } from '../../../lib/desk/clinic-time.ts';
import { type Diagnosis, diagnoses, diagnosisKey } from '../../../lib/desk/diagnoses.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './intake-page.module.css';

/** What a clinician confirmed in the end. Counted on the page of outcomes. */
export const OutcomeForm = ({
  outcome,
  timeZone,
  isReadOnly,
  onChange,
}: {
  readonly outcome: Intake['outcome'];
  readonly timeZone: string;
  readonly isReadOnly: boolean;
  readonly onChange: (change: IntakeChange) => void;
}) => {
  const { t, locale } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<Diagnosis | ''>('');
  const now = outcome?.diagnosis;
  return (
    <section className={styles.card}>
      <h2>{t('desk:outcome.title')}</h2>
      <p className={styles.soft}>{t('desk:outcome.lead')}</p>
      {outcome !== null && outcome !== undefined && (
        <p>
          <strong>{t(diagnosisKey(outcome.diagnosis))}</strong>{' '}
          <span className={styles.soft}>
            {t('desk:outcome.by', {
              name: outcome.by,
              time: dayAndTime(outcome.recordedAt, locale, timeZone),
            })}
          </span>
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={id}>{t('desk:outcome.choose')}</label>
        <select
          id={id}
          value={chosen}
          onChange={({ target }) => setChosen(target.value as Diagnosis | '')}
        >
          <option value="" />
          {diagnoses.map((diagnosis) => (
            <option key={diagnosis} value={diagnosis}>
              {t(diagnosisKey(diagnosis))}
            </option>
          ))}
        </select>
      </div>
      <DeskButton
        isDisabled={isReadOnly || chosen === '' || chosen === now}
        onPress={() => {
          if (chosen !== '') onChange({ kind: 'outcome', diagnosis: chosen });
        }}
      >
        {t('desk:outcome.save')}
      </DeskButton>
    </section>
  );
};
