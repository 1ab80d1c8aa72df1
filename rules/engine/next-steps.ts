import {
  adultOnlySteps,
  closingSteps,
  flagsBeforeTreatment,
  stepRules,
  stepsOfFlag,
  stepsOfRoute,
  stepsWithoutPattern,
} from '../next-steps/catalogue.ts';
import { patterns as patternCatalogue } from '../patterns/catalogue.ts';
import type { RaisedFlag } from '../schema/assessment.ts';
import { has } from '../schema/condition.ts';
import { type NextStepId, nextStepIds, type PatternId, type RouteId } from '../schema/ids.ts';
import type { Urgency } from '../schema/urgency.ts';
import { under18 } from '../terms.ts';
import { compile, type Judge } from './evaluate.ts';
import type { Facts } from './facts.ts';

const judged: readonly { judge: Judge; steps: readonly NextStepId[] }[] = stepRules.map(
  ({ when, steps }) => ({ judge: compile(when), steps }),
);
const judgeUnder18 = compile(under18);
/** Left-over drops can harm a red, painful eye (FX-04). */
const judgeRedEye = compile(has('warning-signs', 'eye-red-painful'));

const isTreatmentEarly = (urgency: Urgency, flags: readonly RaisedFlag[]): boolean =>
  urgency === 'same-day' || flags.some(({ id }) => flagsBeforeTreatment.includes(id));

/**
 * What to do next, as ids in their fixed order. An emergency says one thing only. A result without
 * any door gets neurology; watching at home gets none.
 */
export const nextStepsOf = (
  urgency: Urgency,
  facts: Facts,
  flags: readonly RaisedFlag[],
  routes: readonly RouteId[],
  shown: readonly PatternId[],
): readonly NextStepId[] => {
  if (urgency === 'emergency-now') return ['see-emergency', ...closingSteps];
  const steps = new Set<NextStepId>(closingSteps);
  const add = (ids: readonly NextStepId[] | undefined) => {
    for (const id of ids ?? []) steps.add(id);
  };
  for (const { id } of flags) add(stepsOfFlag[id]);
  for (const route of routes) add(stepsOfRoute[route]);
  for (const pattern of shown) add(patternCatalogue[pattern].steps);
  if (shown.length === 0) add(stepsWithoutPattern);
  for (const { judge, steps: ids } of judged) if (judge(facts.codes) === 2) add(ids);
  if (judgeUnder18(facts.codes) === 2) {
    for (const id of adultOnlySteps) steps.delete(id);
    steps.add('see-child');
  }
  if (isTreatmentEarly(urgency, flags)) {
    steps.delete('treat-botulinum');
    steps.delete('treat-mvd');
  }
  if (steps.has('see-hospital-today')) steps.delete('see-prescriber');
  if (judgeRedEye(facts.codes) === 2) steps.delete('care-eye-comfort');
  const isDoor = (id: NextStepId) => id.startsWith('see-');
  if (urgency === 'self-care-watch') for (const id of [...steps].filter(isDoor)) steps.delete(id);
  else if (![...steps].some(isDoor)) steps.add('see-neurology');
  return nextStepIds.filter((id) => steps.has(id));
};
