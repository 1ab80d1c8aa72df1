import { followUpsOf, type OfferedFollowUp } from '../../rules/engine/follow-up.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { type FollowUp, followUpKinds } from '../../rules/schema/follow-up.ts';

/** Items of one kind, in the order in which they are read. */
export interface FollowUpGroup {
  readonly kind: FollowUp['kind'];
  readonly items: readonly OfferedFollowUp[];
}

/** What somebody whom a doctor has seen before is offered beside a result; empty for anybody else. */
export const followUpGroups = (
  answers: Answers,
  assessment: Assessment,
): readonly FollowUpGroup[] => {
  const offered = followUpsOf(answers, assessment);
  return followUpKinds
    .map((kind) => ({ kind, items: offered.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
};
