import { withoutOrphans } from '../../rules/engine/effective.ts';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { type Answers, contract, type QuestionId } from '../../rules/schema/contract.ts';
import { classicCases } from '../../tests/e2e/support/classic-cases.ts';

const unsure = ['not-sure', 'prefer-not-to-say'];
const classic: Answers = classicCases[0]?.answers ?? {};

const given = (id: QuestionId): string | readonly string[] | undefined => {
  const { kind, options } = contract[id];
  const open: readonly string[] = options.filter((option) => unsure.includes(option));
  return classic[id] ?? (kind === 'many' ? open : open[0]);
};

/** The classic story of a hemifacial spasm with an answer to everything that is asked about it. */
const everything = withoutOrphans(
  Object.fromEntries(screenOrderOfAll.map((id) => [id, given(id)])) as Answers,
).answers;

/** The options that are ticked of a question, in its order; the same in every form. */
export const ticksOf = (id: QuestionId): readonly string[] => {
  const answer: string | readonly string[] | undefined = everything[id];
  return answer === undefined ? [] : [answer].flat();
};

/** The questions that are answered, in the order of the whole interview. */
export const answeredQuestions: readonly QuestionId[] = screenOrderOfAll.filter(
  (id) => ticksOf(id).length > 0,
);
