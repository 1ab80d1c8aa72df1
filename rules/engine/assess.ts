import type { Assessment } from '../schema/assessment.ts';
import { type Answers, type QuestionId, questionIds, type Setting } from '../schema/contract.ts';
import { rulesVersion } from '../version.ts';
import { bitOf, positionOf } from './codes.ts';
import type { Facts } from './facts.ts';
import { impactOf } from './impact.ts';
import { bestOf, outcomeOf } from './outcome.ts';
import { reasonsOf } from './reasons.ts';

const unsureBits = questionIds.map((id) => ({
  id,
  position: positionOf(id),
  bit: bitOf(id, 'not-sure'),
}));

/** Questions to which "not sure" was said, in table order. */
const unsureQuestions = ({ codes }: Facts): readonly QuestionId[] =>
  unsureBits
    .filter(({ position, bit }) => ((codes[position] ?? 0) & bit) !== 0)
    .map(({ id }) => id);

const countAnswers = (answers: Answers): number => {
  let count = 0;
  for (const answer of Object.values(answers)) if (answer !== undefined) count += 1;
  return count;
};

/**
 * Assesses one answer sheet that `checkSheet` has passed. Total and deterministic: the same answers
 * give the same bytes, in whatever order they were given.
 *
 * @param answers ids only; answers that nobody asked for are listed in `ignored` and not read
 * @param setting whose priors rank the patterns; the host sets it, never the person
 * @returns ids only; `counterfactuals` stays empty (see `explain`)
 */
export const assess = (answers: Answers, setting: Setting = 'self-check'): Assessment => {
  const { sheet, features, decision, urgency, flags, band, patterns, routes, nextSteps } =
    outcomeOf(answers, setting);
  const best = bestOf(patterns, band);
  const named = patterns
    .map(({ id }) => id)
    .filter((id) => id !== 'other-or-unclear' || id === best[0]);
  const notSure = unsureQuestions(sheet.facts);

  return {
    rules: rulesVersion,
    setting,
    urgency,
    redFlags: flags,
    result: { band, patterns, routes },
    reasons:
      decision === undefined ? [] : reasonsOf(named, decision.ranking, features, sheet.facts),
    counterfactuals: [],
    nextSteps,
    impact: impactOf(sheet.answers),
    answered: countAnswers(sheet.answers) - notSure.length,
    notSure,
    ignored: sheet.ignored,
  };
};
