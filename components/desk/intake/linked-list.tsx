'use client';

import { useQueries } from '@tanstack/react-query';
import Link from 'next/link';
import { timeOfDay } from '../../../lib/desk/clinic-time.ts';
import type { Intake } from '../../../lib/desk/intake.ts';
import { useWords } from '../../words-provider.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { intakeKey } from '../intake-key.ts';
import { intakePath } from '../queue/intake-path.ts';
import { UrgencyMark } from '../urgency-mark.tsx';
import styles from './intake-page.module.css';

/** The submissions of one ticket, newest first; linked and never merged. */
export const LinkedList = ({
  intake,
  timeZone,
}: {
  readonly intake: Intake;
  readonly timeZone: string;
}) => {
  const { t, locale } = useWords();
  const api = useDeskApi();
  const others = useQueries({
    queries: intake.linkedIds.map((id) => ({
      queryKey: intakeKey(api.isTraining, id),
      queryFn: ({ signal }: { signal: AbortSignal }) => api.read(id, signal),
    })),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  if (intake.linkedIds.length === 0) return null;
  const all = [intake, ...others].sort((a, b) => b.sequence - a.sequence);
  return (
    <section className={styles.card}>
      <h2>{t('desk:intake.linked', { count: String(intake.linkedIds.length + 1) })}</h2>
      <ul className={styles.linked}>
        {all.map((each) => (
          <li key={each.id}>
            <UrgencyMark urgency={each.assessment.urgency} />{' '}
            {each.id === intake.id ? (
              <strong>
                {timeOfDay(each.receivedAt, locale, timeZone)} {t('desk:intake.thisOne')}
              </strong>
            ) : (
              <Link href={intakePath(locale, each.id)} prefetch={false}>
                {timeOfDay(each.receivedAt, locale, timeZone)} {each.ticket}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
