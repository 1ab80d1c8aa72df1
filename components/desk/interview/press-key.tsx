'use client';

import type { ReactNode } from 'react';
import styles from './press-key.module.css';

/** A button of the interview, with the key that does the same. */
export const PressKey = ({
  children,
  name,
  look = 'quiet',
  isSubmit = false,
  onPress,
}: {
  readonly children: ReactNode;
  /** As the browser calls the key. */
  readonly name: string;
  readonly look?: 'main' | 'quiet';
  readonly isSubmit?: boolean;
  readonly onPress?: () => void;
}) => (
  <button
    type={isSubmit ? 'submit' : 'button'}
    className={`${styles.button} ${styles[look]}`}
    onClick={onPress}
  >
    {children}
    <span className={styles.key} aria-hidden="true">
      {name === 'Backspace' ? '⌫' : name}
    </span>
  </button>
);
