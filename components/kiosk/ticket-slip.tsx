'use client';

import { useWords } from '../words-provider.tsx';
import styles from './ticket-slip.module.css';

/**
 * What a receipt printer makes of it, 80 mm wide: the number, large, what comes next, and when to
 * speak up. No answer, no level, no name (P-33).
 */
export const TicketSlip = ({
  clinic,
  ticket,
  date,
}: {
  readonly clinic: string;
  /** Null where it has not been sent yet: then the slip says so. */
  readonly ticket: string | null;
  readonly date: Date;
}) => {
  const { t, locale } = useWords();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={`${styles.slip} print-only`}>
      <p className={styles.clinic}>{clinic}</p>
      {ticket === null ? (
        <p className={styles.pending}>{t('kiosk:slip.notSent')}</p>
      ) : (
        <>
          <p>{t('kiosk:slip.yourTicket')}</p>
          <p className={styles.ticket}>{ticket}</p>
        </>
      )}
      <p>{t(ticket === null ? 'kiosk:slip.toDesk' : 'kiosk:slip.wait')}</p>
      <p className={styles.worse}>{t('kiosk:slip.worse')}</p>
      <p>{when.format(date)}</p>
      <p>{t('kiosk:slip.limit')}</p>
    </div>
  );
};
