'use client';

import { useWords } from '../../words-provider.tsx';
import { ConnectionState } from '../connection-state.tsx';
import { useClinic, useDepartmentName } from '../desk-api.tsx';
import { useDeskTitle } from '../use-desk-title.ts';
import { useLiveQueue } from '../use-live-queue.ts';
import styles from './display-page.module.css';

/**
 * The screen in the waiting room: the numbers that are being called and the door, large enough to
 * read from the last row. Neither a reason nor how soon anybody should be seen (P-33), and nothing
 * to press.
 */
export const DisplayPage = () => {
  const { t, locale } = useWords();
  const clinic = useClinic();
  const departmentName = useDepartmentName();
  const { data } = useLiveQueue();
  useDeskTitle(t('desk:display.title'), 0);
  const called = (data?.intakes ?? [])
    .filter(({ status }) => status === 'called')
    .sort((a, b) => a.ticket.localeCompare(b.ticket));
  return (
    <main id="main" className={styles.display}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('desk:display.title')}</h1>
        <p>{clinic?.name[locale]}</p>
        <ConnectionState />
      </div>
      {called.length === 0 ? (
        <p className={styles.none}>{t('desk:display.none')}</p>
      ) : (
        <ul className={styles.called} aria-live="polite">
          {called.map(({ id, ticket, department }) => (
            <li key={id}>
              <span className={styles.ticket}>{ticket}</span>
              <span>{departmentName(department)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{t('desk:display.hint')}</p>
    </main>
  );
};
