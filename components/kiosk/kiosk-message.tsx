'use client';

import type { ReactNode } from 'react';
import { useStepTitle } from '../questionnaire/use-step-title.ts';
import styles from './kiosk-message.module.css';

/** A screen that says one thing and what to do about it. */
export const KioskMessage = ({
  title,
  isSpoken = false,
  isPrinted = true,
  children,
}: {
  readonly title: string;
  /** Whether it is told to a screen reader at once, because it came without a press. */
  readonly isSpoken?: boolean;
  /** Whether it stands on paper; not where a slip is printed in its place. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}) => {
  useStepTitle(title);
  return (
    <div className={isPrinted ? 'page' : 'page screen-only'}>
      <main id="main">
        <div className={styles.message} {...(isSpoken ? { role: 'status' } : {})}>
          <h1 tabIndex={-1}>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
};
