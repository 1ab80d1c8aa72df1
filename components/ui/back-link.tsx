'use client';

import type { MouseEvent } from 'react';
import styles from './back-link.module.css';
import { isDeliberatePress } from './press-guard.ts';

/**
 * The way back, before `main` on every step, in a landmark of its own. A real link, so that it
 * opens in a new tab or works without scripts; a plain press is handed to `onBack`, which does what
 * the browser's Back does.
 */
export const BackLink = ({
  href,
  label,
  onBack,
}: {
  readonly href: string;
  readonly label: string;
  readonly onBack?: () => void;
}) => {
  const goBack = (event: MouseEvent) => {
    const wantsNewTab = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (onBack === undefined || wantsNewTab) return;
    event.preventDefault();
    if (isDeliberatePress(event.timeStamp)) onBack();
  };
  return (
    <nav aria-label={label}>
      <a className={styles.back} href={href} onClick={goBack}>
        <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M8 1.5 3.5 6 8 10.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {label}
      </a>
    </nav>
  );
};
