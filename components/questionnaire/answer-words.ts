import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Spoken } from '../words-provider.tsx';
import { questionWords } from './question-words.ts';

/** The chosen options of one question, always as a list; empty when it was not answered. */
export const chosenOptions = (answers: Answers, question: QuestionId): readonly string[] => {
  const answer = answers[question];
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
};

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
