import { has } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * A jaw that clamps on one side leads to a door of its own (117 published cases, about 1 in 215
 * referrals for spasm, R70); a jaw that opens or slides is dystonia; a jaw that has stiffened in
 * the last two weeks may be a medicine or tetanus (R72b) and is seen today. Not scored.
 */
export const jawKind = {
  id: 'jaw-kind',
  block: 'branch',
  askWhen: has('where-now', 'jaw'),
  evidence: { grade: 'A', sources: ['R70', 'R72b'] },
} as const satisfies Question<'jaw-kind'>;
