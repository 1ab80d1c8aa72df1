import { catalogue } from '../questions/catalogue.ts';
import type { Answers, QuestionId } from '../schema/contract.ts';
import { questionIds } from '../schema/contract.ts';
import { compile } from './evaluate.ts';
import { type Facts, factsOf } from './facts.ts';

const asked = new Map(questionIds.map((id) => [id, compile(catalogue[id].askWhen)]));

/** Whether the question's ask-when is met by these facts; "unknown" does not ask. */
export const isAskedBy = (question: QuestionId, facts: Facts): boolean =>
  asked.get(question)?.(facts.codes) === 2;

/** Whether the question is asked, given these answers. */
export const isAsked = (question: QuestionId, answers: Answers): boolean =>
  isAskedBy(question, factsOf(answers));

/**
 * The order in which orphans are looked for: a question comes after everything its condition reads.
 * Table order, and the clock of the weakness once more after the palsy that can open it.
 */
const dependencyOrder: readonly QuestionId[] = [...questionIds, 'weakness-when', 'weakness-seen'];

const without = (answers: Answers, orphans: ReadonlySet<QuestionId>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => !orphans.has(id as QuestionId)),
  ) as Answers;

/** A sheet as the rules read it: its answers, the facts they give, and what was left out. */
export interface EffectiveSheet {
  readonly answers: Answers;
  readonly facts: Facts;
  /** Answers to questions that these answers do not open, in table order. */
  readonly ignored: readonly QuestionId[];
}

/**
 * Drops answers whose question is not asked (ruling 5). One pass is enough, because a question comes
 * after everything its condition reads; a test holds the order to that. The input is not touched.
 */
export const effectiveSheet = (answers: Answers): EffectiveSheet => {
  let facts = factsOf(answers);
  const orphans = new Set<QuestionId>();
  for (const id of dependencyOrder) {
    if (answers[id] === undefined || isAskedBy(id, facts)) continue;
    orphans.add(id);
    facts = factsOf(without(answers, orphans));
  }
  if (orphans.size === 0) return { answers, facts, ignored: [] };
  return {
    answers: without(answers, orphans),
    facts,
    ignored: questionIds.filter((id) => orphans.has(id)),
  };
};

/** The same sheet without the answers that nobody asked for, and their names. */
export const withoutOrphans = (
  answers: Answers,
): { readonly answers: Answers; readonly ignored: readonly QuestionId[] } => {
  const { answers: kept, ignored } = effectiveSheet(answers);
  return { answers: kept, ignored };
};
