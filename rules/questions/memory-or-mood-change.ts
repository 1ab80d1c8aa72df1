import { any } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';
import { limbAsked, under18 } from '../terms.ts';

/**
 * Very brief jerks with a change of memory or mood may be an inflammation that treatment stops
 * (R71), and in a child a sudden change of behaviour beside new movements is seen today (R50b,
 * FX-10). Asked wherever the arm or leg is asked about, and always under 18.
 */
export const memoryOrMoodChange = {
  id: 'memory-or-mood-change',
  block: 'branch',
  askWhen: any(limbAsked, under18),
  evidence: { grade: 'A', sources: ['R50b', 'R71'] },
} as const satisfies Question<'memory-or-mood-change'>;
