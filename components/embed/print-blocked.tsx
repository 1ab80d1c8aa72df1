'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '../words-provider.tsx';
import styles from './frame-notice.module.css';

/** Neither the frame nor a window of its own may print: what to do instead, said where it is seen. */
export const PrintBlocked = () => {
  const { t } = useWords();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <aside ref={notice} tabIndex={-1} className={styles.notice} aria-label={t('embed:notice')}>
      <p>{t('embed:printBlocked')}</p>
    </aside>
  );
};
