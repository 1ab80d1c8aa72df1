import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'palsy-before',
  block: 'nerve',
  weight: 1,
  rows: {
    'palsy-same-side': [
      [0.03, 0.005, 0.06, 'A*', 'R05', 'R28c'],
      [0.93, 0.85, 0.99, 'B'],
      [0.015, 0.005, 0.03, 'A*', 'R28c'],
      [0.015, 0.005, 0.03, 'A*', 'R28c'],
      [0.015, 0.005, 0.03, 'A*', 'R28c'],
      [0.03, 0.011, 0.078, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.06, 0.023, 0.148, 'C'],
    ],
    'palsy-other-side': [
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.015, 0.006, 0.04, 'C'],
      [0.015, 0.006, 0.04, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.005, 0.002, 0.013, 'C'],
      [0.02, 0.007, 0.053, 'C'],
    ],
    'no-palsy': [
      [0.96, 0.93, 0.99, 'A*', 'R05', 'R28c'],
      [0.05, 0.01, 0.12, 'B'],
      [0.97, 0.95, 0.99, 'A*', 'R28c'],
      [0.97, 0.922, 0.989, 'C'],
      [0.975, 0.935, 0.991, 'C'],
      [0.96, 0.898, 0.985, 'C'],
      [0.985, 0.96, 0.994, 'C'],
      [0.92, 0.809, 0.969, 'C'],
    ],
  },
} as const satisfies Feature<'palsy-before'>;

/**
 * A palsy on the same side, before the movements, is the strongest separator between movement
 * after a palsy and primary spasm, and one of the few facts that people report reliably. Always
 * asked; with linked movement it is a hard criterion (H1, H2), not points.
 *
 * Samples: 158 people with spasm (6 % named an earlier Bell palsy, some of whom we would file
 * under "after a palsy", R05), 215 referrals (R01). Elsewhere the share is that of Bell palsy in
 * the population, about 1 in 60 over a lifetime (R28c). A mild palsy is forgotten, and "stroke" is
 * used for a Bell palsy.
 */
export const palsyBefore = {
  id: 'palsy-before',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R01', 'R02', 'R26', 'R28c'] },
  features: [feature],
} as const satisfies Question<'palsy-before'>;
