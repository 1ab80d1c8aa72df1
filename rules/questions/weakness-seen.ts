import { is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Weakness that a doctor has already looked at can wait longer than weakness that nobody has seen
 * (RF07, RF08). Asked only when it is older than a week: newer weakness is seen today whatever the
 * answer. Not sure counts as not seen.
 */
export const weaknessSeen = {
  id: 'weakness-seen',
  block: 'branch',
  askWhen: is('weakness-when', 'weeks-1-12', 'over-3-months', 'slowly-over-weeks', 'left-over'),
  evidence: { grade: 'A', sources: ['R51', 'R51b'] },
} as const satisfies Question<'weakness-seen'>;
