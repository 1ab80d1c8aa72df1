'use client';

import { type Choice, ChoiceRow } from './choice.tsx';

/** One of several. Choosing never moves on by itself. */
export const Radios = ({
  name,
  choices,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}) => (
  <div>
    {choices.map((choice) => (
      <ChoiceRow
        key={choice.value}
        kind="radio"
        name={name}
        choice={choice}
        isChosen={choice.value === chosen}
        onToggle={() => onChoose(choice.value)}
      />
    ))}
  </div>
);
