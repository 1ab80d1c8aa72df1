import { type Answers, type QuestionId, questionIds } from '../../rules/schema/contract.ts';

const isSame = (a: Answers, b: Answers, id: QuestionId): boolean =>
  JSON.stringify([...(a[id] ?? [])].sort()) === JSON.stringify([...(b[id] ?? [])].sort());

/** The questions whose answers differ, in the order of the questionnaire. The order of ticks means nothing. */
export const changedQuestions = (before: Answers, after: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => !isSame(before, after, id));

/**
 * My changes on top of what somebody else made of the sheet meanwhile: where both of us changed an
 * answer mine counts, because I was asked, after the difference was shown.
 */
export const onTop = (base: Answers, mine: Answers, theirs: Answers): Answers => {
  const merged: Record<string, unknown> = { ...theirs };
  for (const id of changedQuestions(base, mine)) {
    if (mine[id] === undefined) delete merged[id];
    else merged[id] = mine[id];
  }
  return merged as Answers;
};
