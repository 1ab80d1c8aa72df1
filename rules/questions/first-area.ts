import { not } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { lidFlickerSaysItAll } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'first-area',
  block: 'pattern',
  weight: 0.6,
  rows: {
    'eye-first': [
      [0.82, 0.65, 0.97, 'A*', 'R06', 'R02', 'R08'],
      [0.25, 0.15, 0.75, 'A*', 'R02', 'R03'],
      [0.96, 0.9, 0.99, 'B'],
      [0.62, 0.5, 0.72, 'A*', 'R39'],
      [0.97, 0.92, 0.995, 'B'],
      [0.4, 0.197, 0.644, 'C'],
      [0.6, 0.356, 0.803, 'C'],
      [0.4, 0.197, 0.644, 'C'],
    ],
    'mouth-first': [
      [0.07, 0.008, 0.15, 'A*', 'R56', 'R56b'],
      [0.08, 0.031, 0.191, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.18, 0.075, 0.374, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.4, 0.197, 0.644, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    'both-at-once': [
      [0.1, 0.03, 0.3, 'B'],
      [0.65, 0.2, 0.75, 'A*', 'R02', 'R03'],
      [0.02, 0.007, 0.053, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.1, 0.039, 0.232, 'C'],
    ],
    'elsewhere-first': [
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
  },
} as const satisfies Feature<'first-area'>;

/**
 * Primary spasm usually begins around the eye and moves down; after a palsy eye and mouth often
 * begin together; cranial dystonia mostly begins at the eyes. Skipped as `eyes-shut` (ruling 2).
 *
 * Samples: 137, 214, 40, 1 935 and 373 people with spasm, 100 with cranial dystonia. Conflict: one
 * study of 214 found eye and mouth together in 72 % after a palsy (R02), a larger one of 373 found
 * the same start in both groups (R03). The ranges after a palsy are therefore wide, and the weight
 * is low.
 */
export const firstArea = {
  id: 'first-area',
  block: 'core',
  askWhen: not(lidFlickerSaysItAll),
  evidence: { grade: 'A*', sources: ['R02', 'R03', 'R06', 'R39'] },
  features: [feature],
} as const satisfies Question<'first-area'>;
