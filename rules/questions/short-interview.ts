import { all, type Condition, is, possible } from '../schema/condition.ts';
import type { QuestionId } from '../schema/contract.ts';
import { oneSide, under2Weeks, under18 } from '../terms.ts';

/** Whatever else is said: asked whenever the question itself is due. */
const always = all();

/**
 * What the short interview always asks when its condition of `catalogue` holds, and under which
 * further condition (ruling 24). Everything that a flag, a deadline or the advice can turn on is
 * here. What is not here is asked by its use, or belongs to the end.
 *
 * `first-area` tells a fresh seizure from a spasm, so it is asked of a new one-sided movement;
 * `drives` where an eye shuts; the two questions about tics of everybody under 18.
 */
export const alwaysAsked: { readonly [Q in QuestionId]?: Condition } = {
  'emergency-signs': always,
  'warning-signs': always,
  'weakness-when': always,
  'weakness-seen': always,
  'hearing-when': always,
  'recent-injection': always,
  'seizure-now': always,
  'age-now': always,
  side: always,
  'two-sides': always,
  'where-now': always,
  'jaw-kind': always,
  'arm-jerks': always,
  'memory-or-mood-change': always,
  'movement-kind': always,
  'eyes-shut': always,
  'squeeze-or-droop': always,
  'palsy-before': always,
  'palsy-when': always,
  'palsy-recovery': always,
  'how-long': always,
  course: always,
  'onset-age': always,
  'urge-hold': always,
  triggers: always,
  medicines: always,
  'medicine-when': always,
  'seen-asleep': always,
  'first-area': all(oneSide, possible(under2Weeks)),
  'other-tics': under18,
  drives: is('eyes-shut', 'both-eyes', 'one-eye'),
  mood: always,
  'told-before': always,
};

/** Asked by use: scored, read by no flag in a way that could lower it, and often of no use at all. */
export const askedByUse = [
  'first-area',
  'linked-move',
  'at-rest',
  'brow-lift',
  'relief-trick',
  'eye-discomfort',
  'ear-click',
  'other-tics',
] as const satisfies readonly QuestionId[];

/**
 * How likely an answer must be, by the likelihoods and the answers so far, to change something, for
 * the question to be asked: another first pattern; or another band, door or next step. Grade C: our
 * estimate, chosen by simulation (`npm run validate`) as the shortest interview that names the same
 * pattern as the full one in 98 of 100. The urgency is no matter of likelihood: a question that can
 * raise it is asked.
 */
export const leastUse = { first: 0.04, told: 0.25 } as const;
