import type { WordingContext } from '../../lib/check/wording-context.ts';
import { chosenOptions } from '../../rules/schema/chosen-options.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Spoken } from '../words-provider.tsx';
import { questionWords } from './question-words.ts';

/** What was answered, in the words of its options; empty when it was not answered. */
export const answerWords = (
  spoken: Pick<Spoken, 'say' | 'has'>,
  answers: Answers,
  question: QuestionId,
  context: WordingContext,
): readonly string[] => {
  const { option } = questionWords(spoken, question, context);
  return chosenOptions(answers, question).map(option);
};
