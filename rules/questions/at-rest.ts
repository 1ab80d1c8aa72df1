import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { nerveRegrowthPossible } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'at-rest',
  block: 'nerve',
  weight: 0.4,
  rows: {
    'only-when-moving': [
      [0.06, 0.01, 0.15, 'B'],
      [0.6, 0.35, 0.85, 'B'],
      [0.05, 0.019, 0.125, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
    'also-when-still': [
      [0.94, 0.85, 0.99, 'B'],
      [0.4, 0.15, 0.65, 'B'],
      [0.95, 0.875, 0.981, 'C'],
      [0.9, 0.768, 0.961, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.98, 0.947, 0.993, 'C'],
      [0.98, 0.947, 0.993, 'C'],
      [0.85, 0.676, 0.939, 'C'],
    ],
  },
} as const satisfies Feature<'at-rest'>;

/**
 * Primary spasm also comes in a face at rest; movement after a palsy mostly comes with blinking or
 * using the face. It supports `linked-move` and is asked wherever that is.
 *
 * Sample: none. This is teaching, read on two lay pages (R78b); other lay pages turn it round. The
 * weight is low for that reason.
 */
export const atRest = {
  id: 'at-rest',
  block: 'branch',
  askWhen: nerveRegrowthPossible,
  evidence: { grade: 'B', sources: ['R78b'] },
  features: [feature],
} as const satisfies Question<'at-rest'>;
