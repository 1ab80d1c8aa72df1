'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isSignedOut } from '../../../lib/desk/fetch-json.ts';
import { sessionQuery } from '../../../lib/desk/session.ts';
import { showPresence } from '../../../lib/desk/staff-calls.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './idle-watch.module.css';

/** A sign of life is sent at most this often, in milliseconds. */
const signEvery = 60_000;
/** The warning comes so long before the end, in seconds. */
const warnsBefore = 120;

/**
 * Keeps the session alive while somebody presses keys or the screen, and says two minutes ahead that it
 * will end. A queue that refreshes itself counts for nothing: an empty chair is signed out.
 */
export const IdleWatch = ({ idleSeconds }: { readonly idleSeconds: number }) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const lastSign = useRef(0);
  const [left, setLeft] = useState(idleSeconds);

  const sign = useCallback(() => {
    const before = lastSign.current;
    lastSign.current = performance.now();
    showPresence().catch((error: unknown) => {
      lastSign.current = before;
      if (isSignedOut(error)) queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    });
  }, [queries]);

  useEffect(() => {
    sign();
    const onSign = () => {
      if (performance.now() - lastSign.current >= signEvery) sign();
    };
    const timer = setInterval(() => {
      const silence = (performance.now() - lastSign.current) / 1000;
      const seconds = Math.ceil(idleSeconds - silence);
      setLeft(seconds);
      if (seconds === 0) queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }, 1000);
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) document.addEventListener(kind, onSign, { capture: true });
    return () => {
      clearInterval(timer);
      for (const kind of kinds) document.removeEventListener(kind, onSign, { capture: true });
    };
  }, [sign, idleSeconds, queries]);

  const isEnding = left <= warnsBefore && left > 0;
  const seconds = String(left > 60 ? warnsBefore : left);
  return (
    <div role="alert">
      {isEnding && (
        <p className={styles.warning}>
          {t('staff:idle.warning', { seconds })}{' '}
          <button className={styles.stay} type="button" onClick={sign}>
            {t('staff:idle.stay')}
          </button>
        </p>
      )}
    </div>
  );
};
