import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/**
 * The derived place of the movements. Lower face alone rests also on the rare start there (R56).
 *
 * Cells are best, low, high, grade, sources, in the order of `patternIds`.
 */
const extent = {
  id: 'extent',
  block: 'pattern',
  weight: 0.7,
  rows: {
    'lid-only': [
      [0.12, 0.03, 0.25, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.9, 0.8, 0.97, 'A*', 'R42'],
      [0.12, 0.048, 0.27, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
    'eye-area': [
      [0.16, 0.05, 0.25, 'A*', 'R04', 'R75'],
      [0.08, 0.031, 0.191, 'C'],
      [0.72, 0.55, 0.85, 'B'],
      [0.05, 0.019, 0.125, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.42, 0.21, 0.663, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'eye-and-mouth': [
      [0.66, 0.5, 0.93, 'A*', 'R04', 'R75'],
      [0.8, 0.65, 0.92, 'A*', 'R02', 'R25'],
      [0.1, 0.039, 0.232, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.4, 0.197, 0.644, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
    'mouth-only': [
      [0.04, 0.005, 0.08, 'A*', 'R04', 'R56', 'R75'],
      [0.08, 0.031, 0.191, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.36, 0.171, 0.605, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.2, 0.084, 0.405, 'C'],
    ],
    'eye-and-jaw': [
      [0.01, 0.004, 0.027, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.68, 0.5, 0.9, 'A*', 'R39'],
      [0.003, 0.001, 0.008, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.18, 0.075, 0.374, 'C'],
    ],
    'moves-around': [
      [0.01, 0.004, 0.027, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.007, 0.003, 0.019, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.22, 0.094, 0.434, 'C'],
      [0.07, 0.027, 0.17, 'C'],
    ],
  },
} as const satisfies Feature<'extent'>;

/**
 * Where it moves tells the lid twitch (the lid alone) from spasm of one side (eye and mouth) and
 * from cranial dystonia (eyes and jaw). Always asked. The tick list scores once, as the derived
 * feature `extent`; the engine turns ticks into it (evidence 3.4).
 *
 * Samples: 178 and 118 people with spasm of one side, 50 and 103 after a palsy, 100 with cranial
 * dystonia. Conflict: spread to the lower face was seen in 93 % of 178 (R04), but 25 of 118
 * candidates for surgery still had the eye alone (R75); people who check themselves are earlier,
 * so the share was set lower. Rippling beyond the lid has no counted distribution: its cells are
 * our estimate (see R46).
 */
export const whereNow = {
  id: 'where-now',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R02', 'R04', 'R25', 'R39', 'R42', 'R46', 'R75'] },
  features: [extent],
} as const satisfies Question<'where-now'>;
