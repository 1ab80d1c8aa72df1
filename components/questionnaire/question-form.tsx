'use client';

import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { WordingContext } from '../../lib/check/wording-context.ts';
import { chosenOptions } from '../../rules/schema/chosen-options.ts';
import {
  type Answer,
  type Answers,
  contract,
  type QuestionId,
  type Witness,
} from '../../rules/schema/contract.ts';
import { isOnsetAfterAge } from '../../rules/schema/onset-after-age.ts';
import { loadDrawings, MovementDrawing } from '../face/later-drawings.tsx';
import { Button } from '../ui/button.tsx';
import { choiceId } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { isDeliberatePress } from '../ui/press-guard.ts';
import { useWords } from '../words-provider.tsx';
import { ideaBehind } from './idea-behind.ts';
import { drawnTests } from './option-drawings.ts';
import { QuestionChoices, type ShownGroup } from './question-choices.tsx';
import styles from './question-form.module.css';
import { questionWords } from './question-words.ts';
import { useRestorable } from './restore-choice.ts';
import { WitnessField } from './witness-field.tsx';
import { witnessedQuestions } from './witnessed-questions.ts';

/** What every form of a question needs, whichever page it stands on. */
export interface Asked {
  readonly question: QuestionId;
  readonly context: WordingContext;
  readonly answers: Answers;
  readonly witness?: Witness | undefined;
  readonly groups: readonly ShownGroup[];
  readonly onAnswered: (answer: Answer, witness?: Witness) => void;
  /** Hears an answer that could be given as it stands, before Continue; undefined while nobody listens. */
  readonly onChosen?: ((answer: Answer) => void) | undefined;
  /** Absent where the question cannot be passed over: the gates. */
  readonly onSkipped?: (() => void) | undefined;
}

/** What is wrong with the answer as it stands, in words; null when it can be taken. */
export type FindProblem = (chosen: readonly string[]) => string | null;

/**
 * One question with its options. Nothing is chosen in advance, nothing goes on by itself; it is
 * checked on Continue only. `onProblem` hands the words of a fault to the page,
 * which lists it at its top.
 */
export const QuestionForm = ({
  question,
  context,
  answers,
  witness,
  groups,
  onAnswered,
  onChosen,
  onSkipped,
  onProblem,
  problem,
  heading,
  intro,
  after,
}: Asked & {
  readonly onProblem: (problem: string | null) => void;
  readonly problem: string | null;
  /** The legend: a heading of the level that fits the page. */
  readonly heading: ReactNode;
  readonly intro?: ReactNode;
  readonly after?: ReactNode;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  const words = questionWords(spoken, question, context);
  const idea = ideaBehind(spoken, question);
  // Null until somebody touches it: earlier answers may arrive after the first paint.
  const [touched, setTouched] = useState<readonly string[] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useRestorable(form, setTouched);
  const [touchedWitness, setTouchedWitness] = useState<Witness | null>(null);
  const chosen = touched ?? chosenOptions(answers, question);

  useEffect(() => void loadDrawings(), []);
  const seenBy = touchedWitness ?? witness ?? null;

  const findProblem: FindProblem = ([first]) => {
    if (first === undefined) return words.error;
    if (question === 'onset-age' && isOnsetAfterAge(answers['age-now'], first))
      return t('ui:errors.onsetAfterAge');
    return null;
  };

  const answerOf = (values: readonly string[]): Answer =>
    (contract[question].kind === 'many' ? values : values[0]) as Answer;

  const tellChosen = useEffectEvent(() => {
    if (touched !== null && findProblem(touched) === null) onChosen?.(answerOf(touched));
  });
  // Also what was ticked before anybody listened: the rules may arrive later than the first tick.
  const isHeard = onChosen !== undefined;
  useEffect(() => {
    if (touched !== null && isHeard) tellChosen();
  }, [touched, isHeard]);

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (!isDeliberatePress(event.timeStamp)) return;
    const found = findProblem(chosen);
    onProblem(found);
    if (found !== null) return;
    onAnswered(answerOf(chosen), seenBy ?? undefined);
  };

  const hintId = `${question}-hint`;
  const errorId = `${question}-error`;
  const described = [words.hint !== null && hintId, problem !== null && errorId].filter(Boolean);
  const asksWitness = context !== 'self' && witnessedQuestions.has(question);

  return (
    <form ref={form} noValidate onSubmit={goOn}>
      <fieldset
        className={problem === null ? styles.field : `${styles.field} ${styles.faulty}`}
        {...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') })}
      >
        <legend className={styles.legend}>{heading}</legend>
        {intro}
        {words.hint !== null && (
          <p id={hintId} className={styles.hint}>
            {words.hint}
          </p>
        )}
        {problem !== null && (
          <p id={errorId} className={styles.error}>
            <span className="visually-hidden">{t('ui:errors.prefix')} </span>
            {problem}
          </p>
        )}
        {spoken.has('face:play') &&
          drawnTests[question]?.map((movement) => (
            <MovementDrawing
              key={movement}
              movement={movement}
              isMirrored={answers.side === 'right'}
            />
          ))}
        <QuestionChoices
          question={question}
          context={context}
          answers={answers}
          groups={groups}
          chosen={chosen}
          onChange={setTouched}
        />
      </fieldset>
      {after}
      <div className={styles.asides}>
        {asksWitness && (
          <WitnessField question={question} chosen={seenBy} onChoose={setTouchedWitness} />
        )}
        <Disclosure summary={t('ui:question.why')}>
          <p>{words.why}</p>
          {idea !== null && <p>{idea}</p>}
        </Disclosure>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t('ui:question.continue')}</Button>
        {onSkipped !== undefined && (
          <Button look="plain" onPress={onSkipped}>
            {t('ui:question.skip')}
          </Button>
        )}
      </div>
    </form>
  );
};

/** The id of the first control of a question: where the link of an error leads. */
export const firstChoiceId = (question: QuestionId): string =>
  choiceId(question, contract[question].options[0]);
