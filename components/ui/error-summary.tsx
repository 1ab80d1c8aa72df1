'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

/** One thing to put right, and the id of the control that puts it right. */
export interface Problem {
  readonly message: string;
  readonly controlId: string;
}

/**
 * What stands in the way of going on. Takes focus when it appears and again at every further
 * try (`attempt`), so that it is spoken; each message leads to its control.
 */
export const ErrorSummary = ({
  heading,
  problems,
  attempt,
}: {
  readonly heading: string;
  readonly problems: readonly Problem[];
  readonly attempt: number;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  const goTo = (event: MouseEvent, controlId: string) => {
    event.preventDefault();
    const control = document.getElementById(controlId);
    control?.focus({ preventScroll: true });
    control?.closest('fieldset')?.scrollIntoView({ block: 'start' });
  };

  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="problems">
      <h2 id="problems" className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ message, controlId }) => (
          <li key={controlId}>
            <a href={`#${controlId}`} onClick={(event) => goTo(event, controlId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
