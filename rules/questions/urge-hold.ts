import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'urge-hold',
  block: 'control',
  weight: 1,
  rows: {
    'urge-and-can-hold': [
      [0.03, 0.011, 0.078, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.72, 0.4, 0.92, 'A*', 'R48'],
      [0.1, 0.039, 0.232, 'C'],
    ],
    'can-hold-no-urge': [
      [0.12, 0.048, 0.27, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.19, 0.079, 0.389, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.13, 0.052, 0.289, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.2, 0.084, 0.405, 'C'],
    ],
    'cannot-hold': [
      [0.85, 0.676, 0.939, 'C'],
      [0.77, 0.552, 0.901, 'C'],
      [0.75, 0.6, 0.9, 'B'],
      [0.75, 0.525, 0.891, 'C'],
      [0.85, 0.676, 0.939, 'C'],
      [0.93, 0.83, 0.973, 'C'],
      [0.13, 0.04, 0.35, 'B'],
      [0.7, 0.462, 0.864, 'C'],
    ],
  },
} as const satisfies Feature<'urge-hold'>;

/**
 * An urge that builds up and can be held back for a while is what makes a tic; the guideline parts
 * tics from all other movements on exactly this (R50), and being unable to hold it back belongs to
 * blepharospasm (R29). Always asked. Holding back without an urge says little: people with spasm
 * say that they can keep the eye open.
 *
 * More than nine in ten people with Tourette report an urge (R48, read on a secondary page, number
 * of people not shown); fewer do below about ten years of age. What people with the other patterns
 * would answer was not counted.
 */
export const urgeHold = {
  id: 'urge-hold',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R29', 'R48', 'R50'] },
  features: [feature],
} as const satisfies Question<'urge-hold'>;
