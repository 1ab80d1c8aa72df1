import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { nerveRegrowthPossible } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'linked-move',
  block: 'nerve',
  weight: 0.7,
  rows: {
    'linked-every-time': [
      [0.08, 0.02, 0.15, 'A*', 'R22', 'R02'],
      [0.7, 0.55, 0.97, 'A*', 'R22', 'R02', 'R25', 'R26'],
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.005, 0.002, 0.013, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.04, 0.015, 0.102, 'C'],
    ],
    'linked-sometimes': [
      [0.32, 0.25, 0.45, 'A*', 'R22', 'R02'],
      [0.2, 0.03, 0.35, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.025, 0.009, 0.065, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.1, 0.039, 0.232, 'C'],
    ],
    'linked-never': [
      [0.6, 0.5, 0.7, 'A*', 'R22', 'R02'],
      [0.1, 0, 0.42, 'A*', 'R22', 'R02', 'R25'],
      [0.94, 0.852, 0.977, 'C'],
      [0.9, 0.768, 0.961, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.87, 0.711, 0.948, 'C'],
      [0.94, 0.852, 0.977, 'C'],
      [0.86, 0.693, 0.943, 'C'],
    ],
  },
} as const satisfies Feature<'linked-move'>;

/**
 * A small test on film: does the eye narrow when the lips pucker, does the mouth pull when the
 * eyes shut? The best separator between primary spasm and movement after a palsy, and people rate
 * it as clinicians do (40 people, R26). Not asked under 12, who cannot do it reliably.
 *
 * Samples: 210 tested by muscle recording (all 78 after a palsy, 42 of 132 with spasm, R22), 214
 * examined (58 % and 43 %, R02), 103 on film (all, R25). The three differ by how hard they looked,
 * so the ranges are wide. After a palsy it comes with every movement and in time with it; in spasm
 * only at times.
 */
export const linkedMove = {
  id: 'linked-move',
  block: 'branch',
  askWhen: nerveRegrowthPossible,
  evidence: { grade: 'A', sources: ['R02', 'R22', 'R25', 'R26'] },
  features: [feature],
} as const satisfies Question<'linked-move'>;
