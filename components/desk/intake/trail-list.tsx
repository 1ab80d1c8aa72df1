'use client';

import { dayAndTime } from '../../../lib/desk/clinic-time.ts';
import { type Diagnosis, diagnosisKey } from '../../../lib/desk/diagnoses.ts';
import type { Intake, TrailEntry } from '../../../lib/desk/intake.ts';
import { toldOf } from '../../../lib/desk/told-of.ts';
import { questionWords } from '../../questionnaire/question-words.ts';
import { useWords } from '../../words-provider.tsx';
import { useDepartmentName } from '../desk-api.tsx';
import styles from './intake-page.module.css';

/** Everything that was done to an intake, oldest first. Nobody can change it. */
export const TrailList = ({
  intake,
  timeZone,
}: {
  readonly intake: Intake;
  readonly timeZone: string;
}) => {
  const spoken = useWords();
  const { t, has, locale } = spoken;
  const departmentName = useDepartmentName();
  const { context } = toldOf(intake);
  const value = (action: TrailEntry['action'], text: string | null): string | null => {
    if (action === 'transfer') return departmentName(text) ?? t('desk:queue.noDepartment');
    if (text === null) return null;
    if (action === 'outcome') return t(diagnosisKey(text as Diagnosis));
    const key = [`desk:urgency.${text}`, `desk:status.${text}`].find(has);
    return key === undefined ? text : t(key);
  };
  const fromTo = ({ action, from, to }: TrailEntry): string | null => {
    const [old, next] = [value(action, from), value(action, to)];
    if (old !== null && next !== null && old !== next)
      return t('desk:trail.fromTo', { from: old, to: next });
    return action === 'outcome' ? next : null;
  };
  return (
    <section className={styles.card}>
      <h2>{t('desk:trail.title')}</h2>
      <ol className={styles.trail}>
        {intake.trail.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trail only ever grows at its end
          <li key={at}>
            <p>
              <strong>{t(`desk:trail.${entry.action}`)}</strong> {fromTo(entry)}
            </p>
            {entry.changed.length > 0 && (
              <p>
                {t('desk:trail.changed', {
                  questions: entry.changed
                    .map((question) => questionWords(spoken, question, context).short)
                    .join(' · '),
                })}
              </p>
            )}
            {entry.reason !== null && <p>{entry.reason}</p>}
            <p className={styles.soft}>
              {entry.by.name ?? t(`desk:trail.by.${entry.by.kind}`)} ·{' '}
              <time dateTime={entry.at}>{dayAndTime(entry.at, locale, timeZone)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
