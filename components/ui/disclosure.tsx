import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Something that opens in place on a press and stays open; works without scripts. */
export const Disclosure = ({
  summary,
  children,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) => (
  <details className={styles.disclosure}>
    <summary className={styles.summary}>
      <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{summary}</span>
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
);
