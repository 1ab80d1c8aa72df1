'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { IntakeList, IntakeRow } from '../../../lib/api/intake.ts';
import { timeOfDay } from '../../../lib/desk/clinic-time.ts';
import { isSignedOut, Refused } from '../../../lib/desk/fetch-json.ts';
import { serverNow } from '../../../lib/desk/server-clock.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './queue-page.module.css';

/**
 * What there is to say about the queue as a whole: that it cannot be fetched, that it is empty, who
 * has just come, what became of the last press. Spoken without taking the focus.
 */
export const QueueNotices = ({
  query,
  notice,
  arrived,
  isEmpty,
  isFiltered,
  timeZone,
}: {
  readonly query: Pick<UseQueryResult<IntakeList>, 'data' | 'error' | 'dataUpdatedAt'>;
  readonly notice: string;
  readonly arrived: readonly IntakeRow[];
  readonly isEmpty: boolean;
  readonly isFiltered: boolean;
  readonly timeZone: string | undefined;
}) => {
  const { t, locale } = useWords();
  const { data, error, dataUpdatedAt } = query;
  const isRefused = error instanceof Refused && !isSignedOut(error);
  const [first] = arrived;
  const news =
    first === undefined
      ? ''
      : arrived.length === 1
        ? t('desk:queue.arrived', {
            ticket: first.ticket,
            urgency: t(`desk:urgency.${first.urgency}`),
          })
        : t('desk:queue.arrivedMany', { count: String(arrived.length) });
  return (
    <>
      {error !== null && data !== undefined && !(error instanceof Refused) && (
        <p className={styles.gone} role="alert">
          {t('desk:queue.gone', {
            time: timeOfDay(serverNow() - (Date.now() - dataUpdatedAt), locale, timeZone ?? 'UTC'),
          })}
        </p>
      )}
      {isRefused && <p role="alert">{t('desk:queue.refused')}</p>}
      <p className={styles.notice} role="status">
        {notice}
      </p>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {data === undefined && !isRefused && <p>{t('desk:queue.loading')}</p>}
      {data !== undefined && isEmpty && (
        <p>{t(isFiltered ? 'desk:queue.emptyFilter' : 'desk:queue.empty')}</p>
      )}
      {data?.more === true && <p>{t('desk:queue.more')}</p>}
    </>
  );
};
