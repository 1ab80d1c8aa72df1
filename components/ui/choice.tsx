'use client';

import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { forgetLastPress, isDeliberateToggle } from './press-guard.ts';

/** One thing that can be chosen, in words. `more` opens in place below it and belongs to no target. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly more?: ReactNode;
}

/** The id of the control of a choice, for labels and for links from an error. */
export const choiceId = (name: string, value: string): string => `${name}-${value}`;

/**
 * A native radio or checkbox left of its words, the whole row being the target. A second press of
 * the same box within the tremor pause is ignored.
 */
export const ChoiceRow = ({
  kind,
  name,
  choice,
  isChosen,
  onToggle,
}: {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) => {
  const id = choiceId(name, choice.value);
  const toggle = (at: number) => {
    if (kind === 'checkbox' && !isDeliberateToggle(id, at)) return;
    forgetLastPress();
    onToggle();
  };
  return (
    <div className={styles.choice}>
      <label className={styles.row} htmlFor={id}>
        <input
          id={id}
          className={`${styles.input} ${styles[kind]}`}
          type={kind}
          name={name}
          value={choice.value}
          checked={isChosen}
          onChange={(event) => toggle(event.timeStamp)}
        />
        <span className={styles.label}>{choice.label}</span>
      </label>
      {choice.more}
    </div>
  );
};
