import type { Answers, QuestionId } from './contract.ts';

/** The chosen options of one question, always as a list; empty when it was not answered. */
export const chosenOptions = (answers: Answers, question: QuestionId): readonly string[] => {
  const answer = answers[question];
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
};
