import type { ReactNode } from 'react';
import styles from './desk-button.module.css';

/**
 * A button of the desk: 44 px high and no more, with the key that does the same beside its words. A
 * button that would do nothing stays in its place and says so, so that the others do not move.
 */
export const DeskButton = ({
  children,
  keyName,
  look = 'quiet',
  isDisabled = false,
  isPressed,
  type = 'button',
  onPress,
}: {
  readonly children: ReactNode;
  /** Shown only where it works. */
  readonly keyName?: string | undefined;
  readonly look?: 'main' | 'quiet' | 'plain';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
}) => (
  <button
    type={type}
    className={look === 'quiet' ? styles.button : `${styles.button} ${styles[look]}`}
    aria-disabled={isDisabled}
    {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    onClick={isDisabled ? undefined : onPress}
  >
    {children}
    {keyName !== undefined && (
      <span className={styles.key} aria-hidden="true">
        {keyName}
      </span>
    )}
  </button>
);
