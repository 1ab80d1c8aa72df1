'use client';

import { flagAnswers } from '../../lib/check/flag-answers.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import { type Spoken, useWords } from '../words-provider.tsx';
import styles from './flag-because.module.css';
import type { Told } from './told.ts';

type Said = Pick<Told, 'answers' | 'context'>;

/** What the person answered that raised a flag, in the words of the questions. */
export const flagAnswerWords = (
  spoken: Pick<Spoken, 't' | 'say' | 'has'>,
  flag: RaisedFlag,
  { answers, context }: Said,
): readonly string[] =>
  flagAnswers(flag, answers)
    .filter(({ options }) => options.length > 0)
    .map(({ question, options, isSign }) => {
      const words = questionWords(spoken, question, context);
      const answer = options
        .map(words.option)
        .reduce((before, after) => spoken.t('ui:result.answersBetween', { before, after }));
      return isSign ? answer : spoken.t('ui:result.answerOf', { question: words.short, answer });
    });

/** Which answers raised a flag: a flag's name holds all of its signs, and not everybody has all of them. */
export const FlagBecause = ({ flag, ...said }: Said & { readonly flag: RaisedFlag }) => {
  const spoken = useWords();
  const lines = flagAnswerWords(spoken, flag, said);
  if (lines.length === 0) return null;
  return (
    <dl className={styles.because}>
      <div>
        <dt>{spoken.t('ui:result.becauseAnswered')}</dt>
        {lines.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    </dl>
  );
};
