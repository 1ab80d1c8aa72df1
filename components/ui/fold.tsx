import type { ReactNode } from 'react';
import styles from './fold.module.css';

/**
 * A part of a long page that opens when its heading is pressed; works without scripts. Paper shows it
 * open, the browser's search opens it, and the ear passes over no fold.
 */
export const Fold = ({
  heading,
  children,
}: {
  /** A heading element, so that the outline of the page stays whole. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}) => (
  <details className={styles.fold} data-aloud="open">
    <summary className={styles.summary}>
      <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {heading}
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
);
