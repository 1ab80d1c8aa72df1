import { not } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { lidFlickerSaysItAll } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'eyes-shut',
  block: 'pattern',
  weight: 0.6,
  rows: {
    'both-eyes': [
      [0.02, 0.003, 0.05, 'A*', 'R02', 'R05', 'R52'],
      [0.02, 0.007, 0.053, 'C'],
      [0.72, 0.5, 0.9, 'A*', 'R31'],
      [0.75, 0.5, 0.9, 'B'],
      [0.01, 0.004, 0.027, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.3, 0.136, 0.538, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'one-eye': [
      [0.6, 0.45, 0.7, 'A*', 'R06'],
      [0.5, 0.269, 0.731, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.2, 0.084, 0.405, 'C'],
    ],
    neither: [
      [0.38, 0.184, 0.625, 'C'],
      [0.48, 0.253, 0.715, 'C'],
      [0.23, 0.099, 0.448, 'C'],
      [0.21, 0.089, 0.419, 'C'],
      [0.95, 0.875, 0.981, 'C'],
      [0.83, 0.642, 0.93, 'C'],
      [0.62, 0.375, 0.816, 'C'],
      [0.55, 0.31, 0.769, 'C'],
    ],
  },
} as const satisfies Feature<'eyes-shut'>;

/**
 * Forced closing of both eyes defines blepharospasm and is a referral line of its own (R50); one
 * eye that closes is common in spasm of one side. Skipped only where the answers already say that
 * a lid flickers and the eye stays open (ruling 2).
 *
 * Samples: 884 people with blepharospasm, 137 with spasm of one side (sight troubled in 61 %,
 * R06). Conflict: closing defines blepharospasm, yet half of the 884 came with nothing but more
 * blinking (R31), so "no" is weak evidence against it. Both eyes in a one-sided spasm rests on how
 * rarely it is on both sides (R02, R05, R52).
 */
export const eyesShut = {
  id: 'eyes-shut',
  block: 'core',
  askWhen: not(lidFlickerSaysItAll),
  evidence: { grade: 'A*', sources: ['R06', 'R29', 'R31', 'R50'] },
  features: [feature],
} as const satisfies Question<'eyes-shut'>;
