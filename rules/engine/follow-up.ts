import { followUps } from '../follow-up/catalogue.ts';
import type { Assessment } from '../schema/assessment.ts';
import type { Answers } from '../schema/contract.ts';
import type { FollowUp } from '../schema/follow-up.ts';

/** An item with its id; its words are at `results:followUp.items.<id>`. */
export type OfferedFollowUp = FollowUp & { readonly id: string };

const all: readonly OfferedFollowUp[] = Object.entries<FollowUp>(followUps).map(([id, item]) => ({
  id,
  ...item,
}));

/**
 * What is offered to somebody whom a doctor has seen before, in fixed order. Nothing where help is
 * needed today: one thing is said there.
 */
export const followUpsOf = (
  { 'told-before': told }: Answers,
  { urgency, nextSteps }: Pick<Assessment, 'urgency' | 'nextSteps'>,
): readonly OfferedFollowUp[] => {
  if (told === undefined || urgency === 'emergency-now' || urgency === 'same-day') return [];
  return all.filter(
    ({ when, beside }) =>
      when.includes(told) && (beside === undefined || nextSteps.includes(beside)),
  );
};
