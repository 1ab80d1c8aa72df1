import type { OptionId } from './contract.ts';
import type { NextStepId } from './ids.ts';
import type { Evidence } from './question.ts';

/** Where an item stands: what to take along, what to ask, what to write down. */
export const followUpKinds = ['bring', 'ask', 'track'] as const;

/** One thing that is offered to somebody whom a doctor has seen before. */
export type FollowUp = {
  readonly kind: (typeof followUpKinds)[number];
  /** What a doctor has said or done so far. */
  readonly when: readonly OptionId<'told-before'>[];
  /** Only beside this next step: what a result does not speak of is not asked about either. */
  readonly beside?: NextStepId;
} & Evidence;
