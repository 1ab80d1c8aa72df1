'use client';

import { useId, useState } from 'react';
import type { IntakeChange } from '../../../lib/api/intake-change.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { shortestLowerReason } from '../../../lib/desk/possible-moves.ts';
import { type Urgency, urgencies } from '../../../rules/schema/urgency.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './intake-page.module.css';

/** Raising, which everybody may, and lowering, which takes a clinician and a reason (H12). */
export const LevelForm = ({
  intake,
  mayLower,
  isReadOnly,
  onChange,
}: {
  readonly intake: Intake;
  readonly mayLower: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (change: IntakeChange) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  const [level, setLevel] = useState<Urgency | ''>('');
  const [reason, setReason] = useState('');
  const now = urgencies.indexOf(intake.urgency);
  const choices = urgencies.filter((each, at) => each !== intake.urgency && (mayLower || at < now));
  const isLower = level !== '' && urgencies.indexOf(level) > now;
  const isReady =
    level !== '' &&
    choices.includes(level) &&
    (!isLower || reason.trim().length >= shortestLowerReason);
  const send = () => {
    if (level === '') return;
    const why = reason.trim();
    onChange(
      isLower
        ? { kind: 'lower', urgency: level, reason: why }
        : { kind: 'raise', urgency: level, ...(why === '' ? {} : { reason: why }) },
    );
    setLevel('');
    setReason('');
  };
  return (
    <section className={styles.card}>
      <h2>{t('desk:level.title')}</h2>
      <p className={styles.soft}>{t('desk:level.onlyRaise')}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}-level`}>{t('desk:level.choose')}</label>
        <select
          id={`${id}-level`}
          value={level}
          onChange={({ target }) => setLevel(target.value as Urgency | '')}
        >
          <option value="">{t('desk:level.keep')}</option>
          {choices.map((each) => (
            <option key={each} value={each}>
              {t(`desk:urgency.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-reason`}>{t('desk:level.reason')}</label>
        <input
          id={`${id}-reason`}
          value={reason}
          maxLength={500}
          autoComplete="off"
          aria-describedby={isLower ? `${id}-hint` : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
        {isLower && (
          <p id={`${id}-hint`} className={styles.soft}>
            {t('desk:level.reasonHint', { count: String(shortestLowerReason) })}
          </p>
        )}
      </div>
      <DeskButton isDisabled={isReadOnly || !isReady} onPress={send}>
        {t(isLower ? 'desk:level.lower' : 'desk:level.raise')}
      </DeskButton>
    </section>
  );
};
