import { catalogue } from '../questions/catalogue.ts';
import type { askedByUse } from '../questions/short-interview.ts';
import type { Answers, Setting } from '../schema/contract.ts';
import { patternIds } from '../schema/ids.ts';
import type { Cell } from '../schema/likelihood.ts';
import { bestOf, type Outcome, outcomeOf } from './outcome.ts';
import { sharesOf } from './rank.ts';

/** A question that the short interview asks only for its use. Each feeds one scored feature. */
export type UsefulId = (typeof askedByUse)[number];

/** The usable answers to a question, each with its likelihoods in the order of `patternIds`. */
export const usableAnswers = (
  question: UsefulId,
): readonly (readonly [option: string, row: readonly Cell[]])[] =>
  (catalogue[question].features ?? []).flatMap(({ rows }) =>
    Object.entries(rows as Readonly<Record<string, readonly Cell[]>>),
  );

/** The sheet with one more answer. */
export const answeredWith = (answers: Answers, question: UsefulId, option: string): Answers => ({
  ...answers,
  [question]: option,
});

/** What a person reads beside the first pattern: band, second name, doors, next steps. */
const toldBy = ({ patterns, band, routes, nextSteps }: Outcome): string =>
  [band, ...bestOf(patterns, band), ...routes, ...nextSteps].join();

/** How likely one answer is to change something, between 0 and 1; internal, never shown. */
export interface Use {
  readonly question: UsefulId;
  /** Another first pattern. */
  readonly first: number;
  /** Another band, second name, door or next step. */
  readonly told: number;
}

/**
 * The one-step value of a question: the chance, by the likelihoods and the answers so far, that its
 * answer changes what is said. An unusable answer changes nothing and is not counted.
 */
export const useOf = (
  question: UsefulId,
  { sheet, evidence, decision, ...now }: Outcome,
  setting: Setting,
): Use => {
  if (decision === undefined) return { question, first: 0, told: 0 };
  const shares = sharesOf(evidence, setting);
  const told = toldBy({ sheet, evidence, decision, ...now });
  let isFirst = 0;
  let isTold = 0;
  for (const [option, row] of usableAnswers(question)) {
    const then = outcomeOf(answeredWith(sheet.answers, question, option), setting);
    const chance = patternIds.reduce(
      (sum, _, pattern) => sum + (shares[pattern] ?? 0) * (row[pattern]?.[0] ?? 0),
      0,
    );
    if (then.patterns[0]?.id !== now.patterns[0]?.id) isFirst += chance;
    if (toldBy(then) !== told) isTold += chance;
  }
  return { question, first: isFirst, told: isTold };
};
