'use client';

import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import { ideaBehind } from '../questionnaire/idea-behind.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import { useWords } from '../words-provider.tsx';

/** Which unsure answers would have told the patterns apart, where too little is known to name one. */
export const OpenQuestions = ({
  questions,
  context,
}: {
  readonly questions: readonly QuestionId[];
  readonly context: WordingContext;
}) => {
  const spoken = useWords();
  const open = questions.filter((question) => ideaBehind(spoken, question) !== null);
  if (open.length === 0) return null;
  return (
    <>
      <p>{spoken.t('reasons:open')}</p>
      <ul>
        {open.map((question) => (
          <li key={question}>{questionWords(spoken, question, context).short}</li>
        ))}
      </ul>
    </>
  );
};
