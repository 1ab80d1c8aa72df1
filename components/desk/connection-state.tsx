'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { freshnessOf, lastContact, onContact } from '../../lib/desk/contact.ts';
import { useWords } from '../words-provider.tsx';
import styles from './connection-state.module.css';

/** How many whole seconds ago the server was heard, counted anew each second; null before the first time. */
const useSilence = (): number | null => {
  const heardAt = useSyncExternalStore(onContact, lastContact, () => null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = () => setNow(performance.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return heardAt === null ? null : Math.max(0, Math.floor((now - heardAt) / 1000));
};

/**
 * Whether what is on screen is fresh: "not updated for 17 s" from 15 seconds on, in red from 60 on
 * . The seconds are seen; only the change of state is spoken.
 */
export const ConnectionState = () => {
  const { t } = useWords();
  const silence = useSilence();
  const state = silence === null ? 'opening' : freshnessOf(silence);
  const seconds = String(silence ?? 0);
  return (
    <>
      <span className={styles.state} data-state={state}>
        <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          {state === 'late' || state === 'lost' ? (
            <path d="M6 1 11.5 11H.5z" fill="currentColor" />
          ) : (
            <circle cx="6" cy="6" r="4" fill="currentColor" />
          )}
        </svg>
        {t(`desk:connection.${state}`, { seconds })}
      </span>
      <span className="visually-hidden" role="status">
        {state === 'late' || state === 'lost' ? t(`desk:connection.spoken.${state}`) : ''}
      </span>
    </>
  );
};
