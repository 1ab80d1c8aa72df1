'use client';

import type { WordingContext } from '../../../lib/check/wording-context.ts';
import type { Answers, QuestionId } from '../../../rules/schema/contract.ts';
import { answerWords } from '../../questionnaire/answer-words.ts';
import { questionWords } from '../../questionnaire/question-words.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './answer-difference.module.css';

/** The same questions as several sheets answer them, side by side. */
export const AnswerDifference = ({
  questions,
  sheets,
  context,
}: {
  readonly questions: readonly QuestionId[];
  /** Each with the heading of its column. */
  readonly sheets: readonly { readonly heading: string; readonly answers: Answers }[];
  readonly context: WordingContext;
}) => {
  const spoken = useWords();
  const { t } = spoken;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('desk:intake.question')}</th>
          {sheets.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((id) => (
          <tr key={id}>
            <th scope="row">{questionWords(spoken, id, context).short}</th>
            {sheets.map(({ heading, answers }) => (
              <td key={heading} data-heading={heading}>
                {answerWords(spoken, answers, id, context).join(' · ') ||
                  t('desk:intake.unanswered')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
