import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * What a doctor has already said goes on the note for the next one. No rule reads it: a name that
 * was given once must not steer what the answers say.
 */
export const toldBefore = {
  id: 'told-before',
  block: 'end',
  askWhen: all(),
  evidence: { grade: 'C' },
} as const satisfies Question<'told-before'>;
