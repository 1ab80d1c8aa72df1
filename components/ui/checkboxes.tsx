'use client';

import styles from './checkboxes.module.css';
import { type Choice, ChoiceRow } from './choice.tsx';

/** Choices that belong together, under a heading of their own where there is one. */
export interface ChoiceGroup {
  readonly id: string;
  readonly heading?: string;
  /** A heading for the eye: it would be untrue by ear. */
  readonly isUnheard?: boolean;
  readonly choices: readonly Choice[];
}

/**
 * Any number of several, in groups; then, after a divider, what stands alone ("none of these", "not
 * sure"). Ticking one of those clears the rest, and the other way round.
 */
export const Checkboxes = ({
  name,
  groups,
  alone,
  orLabel,
  chosen,
  onChange,
}: {
  readonly name: string;
  readonly groups: readonly ChoiceGroup[];
  readonly alone: readonly Choice[];
  readonly orLabel: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) => {
  const isAlone = (value: string) => alone.some((choice) => choice.value === value);
  const toggle = (value: string) => {
    if (chosen.includes(value)) return onChange(chosen.filter((other) => other !== value));
    onChange(isAlone(value) ? [value] : [...chosen.filter((other) => !isAlone(other)), value]);
  };
  const row = (choice: Choice) => (
    <ChoiceRow
      key={choice.value}
      kind="checkbox"
      name={name}
      choice={choice}
      isChosen={chosen.includes(choice.value)}
      onToggle={() => toggle(choice.value)}
    />
  );
  return (
    <div className={styles.checkboxes}>
      {groups.map(({ id, heading, isUnheard, choices }) =>
        heading === undefined ? (
          <div key={id}>{choices.map(row)}</div>
        ) : (
          <fieldset key={id} className={styles.group}>
            <legend>
              <h2 className={styles.heading} {...(isUnheard ? { 'data-aloud': 'skip' } : {})}>
                {heading}
              </h2>
            </legend>
            {choices.map(row)}
          </fieldset>
        ),
      )}
      {alone.length > 0 && (
        <div data-aloud="alone">
          <p className={styles.or}>{orLabel}</p>
          {alone.map(row)}
        </div>
      )}
    </div>
  );
};
