'use client';

import type { PublicClinic } from '../../../lib/api/clinic-settings.ts';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import { dayAt, timeOfDay } from '../../../lib/desk/clinic-time.ts';
import { useWords } from '../../words-provider.tsx';
import { useServerNow } from '../use-server-now.ts';
import styles from './ticket-slip.module.css';

/**
 * The ticket on paper, 80 mm wide: the number, what to do, and the day on which it counts (P-44).
 * Neither the reason nor how soon: it lies about in a waiting room.
 */
export const TicketSlip = ({
  row,
  clinic: { name, timeZone },
}: {
  readonly row: IntakeRow;
  readonly clinic: PublicClinic;
}) => {
  const { t, locale } = useWords();
  const now = useServerNow() ?? Date.parse(row.receivedAt);
  const day = dayAt(row.receivedAt, locale, timeZone);
  return (
    <div className={styles.slip}>
      <p>{name[locale]}</p>
      <p>{t('desk:slip.ticket')}</p>
      <p className={styles.ticket}>{row.ticket}</p>
      <p>{t('desk:slip.wait')}</p>
      <p>{t('desk:slip.worse')}</p>
      <p className={styles.small}>
        {t('desk:slip.day', { day })}
        <br />
        {t('desk:slip.printed', { time: timeOfDay(now, locale, timeZone) })}
      </p>
    </div>
  );
};
