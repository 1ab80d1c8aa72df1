import { all, is } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { oneSide } from '../terms.ts';
import { notUnder12 } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'brow-lift',
  block: 'sign',
  weight: 0.8,
  rows: {
    'brow-up': [
      [0.4, 0.22, 0.86, 'A', 'R14', 'R15', 'R16', 'R18'],
      [0.2, 0.07, 0.45, 'A*', 'R15', 'R25'],
      [0.04, 0, 0.09, 'A*', 'R15', 'R14'],
      [0.04, 0, 0.1, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.05, 0, 0.16, 'A*', 'R19'],
    ],
    'brow-down-or-still': [
      [0.6, 0.14, 0.78, 'A', 'R14', 'R15', 'R16', 'R18'],
      [0.8, 0.55, 0.93, 'A*', 'R15', 'R25'],
      [0.96, 0.91, 1, 'A*', 'R15', 'R14'],
      [0.96, 0.898, 0.985, 'C'],
      [0.98, 0.947, 0.993, 'C'],
      [0.95, 0.875, 0.981, 'C'],
      [0.94, 0.852, 0.977, 'C'],
      [0.95, 0.84, 1, 'A*', 'R19'],
    ],
  },
} as const satisfies Feature<'brow-lift'>;

/**
 * An eyebrow that rises while the eye squeezes shut speaks for primary spasm. It rules in, never
 * out. Asked when one side moves and one eye closes; not under 12.
 *
 * Samples: 314 people with spasm, 53 with blepharospasm, 17 after a palsy. Conflict: it was seen
 * in 22 %, 35 %, 68 % and 86 % of people with spasm (R18, R16, R15, R14; 40 % pooled), in none of
 * 53 with blepharospasm, but also in 4 of 17 after a palsy (R15). All counts are a clinician's eye
 * on film; how people read their own film is unknown, so the others were set above zero. A series
 * of 2025 exists whose result was not visible (R17).
 */
export const browLift = {
  id: 'brow-lift',
  block: 'branch',
  askWhen: all(oneSide, is('eyes-shut', 'one-eye'), notUnder12),
  evidence: { grade: 'A', sources: ['R14', 'R15', 'R16', 'R18'] },
  features: [feature],
} as const satisfies Question<'brow-lift'>;
