'use client';

import { useQuery } from '@tanstack/react-query';
import { isSignedOut } from '../../../lib/desk/fetch-json.ts';
import { useWords } from '../../words-provider.tsx';
import { ConnectionState } from '../connection-state.tsx';
import { useDeskApi } from '../desk-api.tsx';
import { useDeskTitle } from '../use-desk-title.ts';
import styles from './display-page.module.css';

/** How often the screen asks, in milliseconds. It is told nothing by itself: it may read nothing else. */
const rhythm = 3_000;

/**
 * The screen in the waiting room: the numbers that are being called and the door, large enough to
 * read from the last row. Neither a reason nor how soon anybody should be seen (P-33), and nothing
 * to press. A device that was set up as a kiosk may show it, so that nobody has to stay signed in.
 */
export const DisplayPage = () => {
  const { t, locale } = useWords();
  const api = useDeskApi();
  const { data, error } = useQuery({
    queryKey: ['calling', api.isTraining],
    queryFn: ({ signal }) => api.calling(signal),
    refetchInterval: rhythm,
    refetchIntervalInBackground: true,
  });
  useDeskTitle(t('desk:display.title'), 0);
  const isOut = isSignedOut(error);
  const called = isOut ? [] : (data?.calling ?? []);
  return (
    <main id="main" className={styles.display}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('desk:display.title')}</h1>
        <p>{data?.clinic[locale]}</p>
        <ConnectionState />
      </div>
      {called.length === 0 ? (
        <p className={styles.none}>{t(isOut ? 'desk:display.signedOut' : 'desk:display.none')}</p>
      ) : (
        <ul className={styles.called} aria-live="polite">
          {called.map(({ ticket, door }) => (
            <li key={ticket}>
              <span className={styles.ticket}>{ticket}</span>
              <span>{door?.[locale]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{t('desk:display.hint')}</p>
    </main>
  );
};
