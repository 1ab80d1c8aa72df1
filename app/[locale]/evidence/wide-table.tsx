import type { ReactNode } from 'react';
import styles from './evidence.module.css';

/**
 * A table that may be wider than the screen. Its frame scrolls by itself and takes the keyboard, so
 * that the page never scrolls sideways and nothing in the table is out of reach.
 */
export const WideTable = ({
  id,
  caption,
  children,
}: {
  readonly id: string;
  readonly caption: string;
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
  <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
    <table className={styles.table}>
      <caption id={id}>{caption}</caption>
      {children}
    </table>
  </section>
);
