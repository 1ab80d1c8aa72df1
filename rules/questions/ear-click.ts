import { all, is, not, sure } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { oneSide } from '../terms.ts';
import { notUnder12 } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'ear-click',
  block: 'modifier',
  weight: 0.6,
  rows: {
    'ear-click-yes': [
      [0.25, 0.18, 0.58, 'A', 'R07', 'R08'],
      [0.2, 0.08, 0.45, 'B'],
      [0.03, 0.011, 0.078, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.05, 0.019, 0.125, 'C'],
    ],
    'ear-click-no': [
      [0.75, 0.42, 0.82, 'A', 'R07', 'R08'],
      [0.8, 0.595, 0.916, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.98, 0.947, 0.993, 'C'],
      [0.96, 0.898, 0.985, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.95, 0.875, 0.981, 'C'],
    ],
  },
} as const satisfies Feature<'ear-click'>;

/**
 * A click or flutter in the ear on the same side, in time with the face: the same nerve moves a
 * small muscle of the middle ear. It supports spasm of one side. Asked when one side moves and it
 * is not known to be rippling; not under 12.
 *
 * Samples: 321 people with spasm (23 %, R07) and 40 with primary or secondary spasm (17, R08). The
 * two differ almost twofold; the figure of the larger one is used as it stands. The other patterns
 * were not counted.
 */
export const earClick = {
  id: 'ear-click',
  block: 'branch',
  askWhen: all(oneSide, not(sure(is('movement-kind', 'ripple'))), notUnder12),
  evidence: { grade: 'A', sources: ['R07', 'R08'] },
  features: [feature],
} as const satisfies Question<'ear-click'>;
