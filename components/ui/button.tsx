'use client';

import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { isDeliberatePress } from './press-guard.ts';

/**
 * A button with 44 px of room at least. `main` is the one thing to do on a page, `quiet` everything
 * else. A submit button leaves the guard against double presses to its form.
 */
export const Button = ({
  children,
  look = 'main',
  type = 'button',
  onPress,
}: {
  readonly children: ReactNode;
  readonly look?: 'main' | 'quiet' | 'plain';
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
}) => {
  const press = (event: MouseEvent) => {
    if (type === 'button' && isDeliberatePress(event.timeStamp)) onPress?.();
  };
  return (
    <button type={type} className={`${styles.button} ${styles[look]}`} onClick={press}>
      {children}
    </button>
  );
};
