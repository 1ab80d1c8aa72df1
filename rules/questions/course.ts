import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'course',
  block: 'time',
  weight: 0.6,
  rows: {
    'comes-and-goes': [
      [0.15, 0.061, 0.324, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.12, 0.048, 0.27, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.78, 0.55, 0.92, 'B'],
      [0.15, 0.061, 0.324, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    steady: [
      [0.25, 0.109, 0.475, 'C'],
      [0.65, 0.406, 0.835, 'C'],
      [0.3, 0.136, 0.538, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.18, 0.075, 0.374, 'C'],
      [0.45, 0.231, 0.69, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'worse-or-spreading': [
      [0.58, 0.4, 0.93, 'A*', 'R04'],
      [0.28, 0.125, 0.514, 'C'],
      [0.56, 0.35, 0.75, 'A*', 'R36'],
      [0.66, 0.417, 0.841, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.38, 0.184, 0.625, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'changes-kind': [
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.48, 0.253, 0.715, 'C'],
      [0.15, 0.061, 0.324, 'C'],
    ],
  },
} as const satisfies Feature<'course'>;

/**
 * A lid twitch comes and goes, spasm and dystonia grow or spread, a movement after a palsy stays
 * as it is, a tic turns into another one. Getting worse also raises flags. Always asked.
 *
 * Samples: 178 people with spasm of one side (spread in 93 %, R04), a cohort of 487 with dystonia
 * (half spread beyond the eyes, R36). Conflict: spread is usual, yet in the one long follow-up of
 * untreated people four in ten were free of it and one in ten worse (R57, a selected remnant), so
 * the range is wide and nobody is told that it always gets worse.
 */
export const course = {
  id: 'course',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R04', 'R36', 'R57'] },
  features: [feature],
} as const satisfies Question<'course'>;
