'use client';

import Link from 'next/link';
import { memo } from 'react';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import { useWords } from '../../words-provider.tsx';
import { UrgencyMark } from '../urgency-mark.tsx';
import { intakePath } from './intake-path.ts';
import styles from './queue-table.module.css';

/** Beyond this many seconds the device's clock is called wrong. */
const tolerance = 120;

/** How many red flags a line names before it counts the rest. */
const named = 1;

const Fits = ({ row }: { readonly row: IntakeRow }) => {
  const { t } = useWords();
  if (row.top === null)
    return (
      <span className={styles.soft}>
        {t(
          row.band === 'not-enough-information'
            ? 'desk:band.not-enough-information'
            : 'desk:band.withheld',
        )}
      </span>
    );
  return (
    <>
      {t(`desk:patterns.${row.top}`)}{' '}
      <span className={styles.soft}>{t(`desk:band.${row.band}`)}</span>
    </>
  );
};

const Flags = ({ row }: { readonly row: IntakeRow }) => {
  const { t } = useWords();
  const rest = row.flags.length - named;
  return (
    <>
      {row.flags.slice(0, named).map(({ id }) => (
        <span key={id}>{t(`flags:${id}.name`)} </span>
      ))}
      {rest > 0 && (
        <span className={styles.soft}>{t('desk:queue.moreFlags', { count: String(rest) })}</span>
      )}
      {row.flags.length > 0 && row.acknowledged && (
        <span className={styles.noted}>{t('desk:queue.noted')}</span>
      )}
    </>
  );
};

/** One line of the queue. Drawn again only when something in it has changed. */
export const QueueRow = memo(
  ({
    row,
    minutes,
    department,
    isCurrent,
    onCurrent,
  }: {
    readonly row: IntakeRow;
    /** Null until the page knows the time. */
    readonly minutes: number | null;
    readonly department: string | null;
    readonly isCurrent: boolean;
    readonly onCurrent: (id: string) => void;
  }) => {
    const { t, locale } = useWords();
    const isClockWrong = Math.abs(row.skewSeconds ?? 0) > tolerance;
    return (
      <tr
        className={styles.row}
        data-id={row.id}
        data-urgency={row.urgency}
        tabIndex={isCurrent ? 0 : -1}
        aria-selected={isCurrent}
        onFocus={() => onCurrent(row.id)}
      >
        <th scope="row" className={styles.ticket}>
          <Link href={intakePath(locale, row.id)} prefetch={false} tabIndex={-1}>
            {row.ticket}
          </Link>
          {row.ref !== null && (
            <span className={styles.soft}>{t('desk:queue.ref', { ref: row.ref })}</span>
          )}
          {row.linked > 0 && (
            <span className={styles.soft}>
              {t('desk:queue.linked', { count: String(row.linked + 1) })}
            </span>
          )}
        </th>
        <td className={styles.urgency}>
          <UrgencyMark urgency={row.urgency} />
        </td>
        <td className={styles.minutes}>
          {minutes !== null && t('desk:queue.minutes', { minutes: String(minutes) })}
          {isClockWrong && <span className={styles.soft}>{t('desk:queue.clock')}</span>}
        </td>
        <td className={styles.fits}>
          <Fits row={row} />
        </td>
        <td className={styles.flags}>
          <Flags row={row} />
        </td>
        <td className={styles.lang}>{t(`desk:languages.${row.lang}`)}</td>
        <td className={styles.status}>
          {t(`desk:status.${row.status}`)}
          {row.heldBy !== null && (
            <span className={styles.soft}>{t('desk:queue.held', { name: row.heldBy })}</span>
          )}
        </td>
        <td className={styles.department}>
          {department ?? <span className={styles.soft}>{t('desk:queue.departmentOpen')}</span>}
        </td>
      </tr>
    );
  },
);
