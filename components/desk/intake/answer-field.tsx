'use client';

import { useId } from 'react';
import type { WordingContext } from '../../../lib/check/wording-context.ts';
import { withOne, withTick } from '../../../lib/desk/edit-answer.ts';
import { chosenOptions } from '../../../rules/schema/chosen-options.ts';
import { type Answers, contract, type QuestionId } from '../../../rules/schema/contract.ts';
import { questionWords } from '../../questionnaire/question-words.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './answer-field.module.css';

/** One question of the sheet, to be answered again. */
export const AnswerField = ({
  question,
  answers,
  context,
  onChange,
}: {
  readonly question: QuestionId;
  readonly answers: Answers;
  readonly context: WordingContext;
  readonly onChange: (answers: Answers) => void;
}) => {
  const spoken = useWords();
  const id = useId();
  const words = questionWords(spoken, question, context);
  const chosen = chosenOptions(answers, question);
  const { kind, options } = contract[question];
  if (kind === 'one')
    return (
      <div className={styles.field}>
        <label className={styles.name} htmlFor={id}>
          {words.short}
        </label>
        <select
          id={id}
          className={styles.select}
          value={chosen[0] ?? ''}
          onChange={({ target }) =>
            onChange(withOne(answers, question, target.value === '' ? null : target.value))
          }
        >
          <option value="">{spoken.t('desk:intake.unanswered')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {words.option(option)}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <fieldset className={styles.field}>
      <legend className={styles.name}>{words.short}</legend>
      {options.map((option) => (
        <label key={option} className={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => onChange(withTick(answers, question, option))}
          />
          {words.option(option)}
        </label>
      ))}
    </fieldset>
  );
};
