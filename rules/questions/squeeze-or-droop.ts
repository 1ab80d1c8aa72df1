import { any, has, is } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * An eye that is squeezed shut and a lid that will not lift look alike and are not: a lid that
 * will not lift leads to another door (H9, RF11). It goes with blepharospasm in some (R33) and is
 * how myasthenia of the eyes begins (R68). Asked when an eye closes, or behind a drooping lid or
 * double vision. "Both kinds" counts as not lifting.
 */
export const squeezeOrDroop = {
  id: 'squeeze-or-droop',
  block: 'branch',
  askWhen: any(
    is('eyes-shut', 'both-eyes', 'one-eye'),
    has('warning-signs', 'lid-droops-tired', 'double-vision'),
  ),
  evidence: { grade: 'A', sources: ['R33', 'R68'] },
} as const satisfies Question<'squeeze-or-droop'>;
