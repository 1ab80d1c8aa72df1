'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
} from '../../rules/schema/contract.ts';
import { FaceMap, MovementDrawing } from '../face/later-drawings.tsx';
import { Checkboxes } from '../ui/checkboxes.tsx';
import type { Choice } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Radios } from '../ui/radios.tsx';
import { useWords } from '../words-provider.tsx';
import { drawingOf } from './option-drawings.ts';
import { questionWords } from './question-words.ts';

/** Options of a question shown together under one heading; the catalogue says which. */
export interface ShownGroup {
  readonly id: string;
  readonly options: readonly string[];
}

/** Whether an option stands alone in a list ("none of these", "not sure"). */
const standsAlone = (option: string): boolean =>
  (exclusiveOptions as readonly string[]).includes(option);

/** The options of a question in the order of the contract: radios for one, checkboxes for many. */
export const QuestionChoices = ({
  question,
  context,
  answers,
  groups,
  chosen,
  onChange,
}: {
  readonly question: QuestionId;
  readonly context: WordingContext;
  /** Said before: the side that moves is where the drawings show it. */
  readonly answers: Answers;
  readonly groups: readonly ShownGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) => {
  const spoken = useWords();
  const words = questionWords(spoken, question, context);
  // A surface without the words of the drawings shows none: a clerk reads aloud, and points at nothing.
  const isDrawn = spoken.has('face:play');
  const choiceOf = (value: string): Choice => {
    const examples = words.examples(value);
    const drawing = isDrawn ? drawingOf(question, value) : null;
    const more = (
      <>
        {drawing !== null && (
          <MovementDrawing movement={drawing} isMirrored={answers.side === 'right'} isLate />
        )}
        {examples !== null && (
          <Disclosure summary={spoken.t('ui:question.examples')}>
            <p>{examples}</p>
          </Disclosure>
        )}
      </>
    );
    return { value, label: words.option(value), more };
  };
  const map = isDrawn && (question === 'side' || question === 'where-now') && (
    <FaceMap
      question={question}
      context={context}
      chosen={chosen}
      side={answers.side}
      labelOf={words.option}
    />
  );
  const { kind, options } = contract[question];
  if (kind === 'one')
    return (
      <>
        {map}
        <Radios
          name={question}
          choices={options.map(choiceOf)}
          chosen={chosen[0] ?? null}
          onChoose={(value) => onChange([value])}
        />
      </>
    );
  const together = options.filter((option) => !standsAlone(option));
  return (
    <>
      {map}
      <Checkboxes
        name={question}
        groups={
          groups.length === 0
            ? [{ id: 'all', choices: together.map(choiceOf) }]
            : groups.map(({ id, options: members }) => ({
                id,
                heading: words.group(id),
                // It asks for this line not to be said aloud.
                isUnheard: id === 'self',
                choices: members.map(choiceOf),
              }))
        }
        alone={options.filter(standsAlone).map(choiceOf)}
        orLabel={spoken.t('ui:question.or')}
        chosen={chosen}
        onChange={onChange}
      />
    </>
  );
};
