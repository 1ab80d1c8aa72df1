import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Medicines that block dopamine can cause every movement in this list, days after the first dose
 * or months later (R72). Never scored: it opens a door and flags (RF05, RF20, H10), because a name
 * must not hide a cause that can be taken away. Always asked, also under 4 years. Nothing is ever
 * to be stopped without the prescriber.
 */
export const medicines = {
  id: 'medicines',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R72', 'R72b'] },
} as const satisfies Question<'medicines'>;
