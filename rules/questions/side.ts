import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'side',
  block: 'pattern',
  weight: 1,
  rows: {
    'one-side': [
      [0.955, 0.93, 0.985, 'A*', 'R52', 'R05', 'R02', 'R55'],
      [0.94, 0.88, 0.99, 'A*', 'R02'],
      [0.08, 0.03, 0.2, 'B'],
      [0.05, 0.02, 0.15, 'B'],
      [0.9, 0.8, 0.97, 'A*', 'R42'],
      [0.85, 0.65, 0.95, 'B'],
      [0.3, 0.136, 0.538, 'C'],
      [0.5, 0.269, 0.731, 'C'],
    ],
    'both-together': [
      [0.02, 0.002, 0.05, 'A*', 'R52', 'R05', 'R02', 'R55'],
      [0.03, 0.005, 0.08, 'A*', 'R02'],
      [0.85, 0.7, 0.94, 'B'],
      [0.88, 0.75, 0.95, 'B'],
      [0.03, 0.011, 0.078, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.5, 0.269, 0.731, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    'both-separately': [
      [0.025, 0.004, 0.05, 'A*', 'R52', 'R05', 'R02', 'R55'],
      [0.03, 0.005, 0.08, 'A*', 'R02'],
      [0.07, 0.027, 0.17, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
  },
} as const satisfies Feature<'side'>;

/**
 * One side speaks for one facial nerve or one lid; both sides at the same moment speak for a
 * dystonia of both eyes. Always asked. Left and right are the person's own and score alike: the
 * share of left sides lies between 52 and 64 % and tells nothing.
 *
 * Samples: 1 642, 158 and 164 people with primary spasm, 50 after a palsy, 15 with a chronic lid
 * twitch. Conflict: a Chinese consensus of 2014 calls spasm of both sides not rare (R78), but the
 * counted series give 0.4 to 3.2 % (R52, R05, R02), and the reported cases began on one side and
 * stayed out of step (R55). So both sides are held against it and never exclude it. For tics no
 * count of sides was found.
 */
export const side = {
  id: 'side',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R02', 'R05', 'R29', 'R52'] },
  features: [feature],
} as const satisfies Question<'side'>;
