import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'movement-kind',
  block: 'kind',
  weight: 0.8,
  rows: {
    ripple: [
      [0.12, 0.048, 0.27, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.86, 0.7, 0.95, 'B'],
      [0.78, 0.6, 0.92, 'B'],
      [0.03, 0.011, 0.078, 'C'],
      [0.1, 0.039, 0.232, 'C'],
    ],
    'quick-jerks': [
      [0.4, 0.197, 0.644, 'C'],
      [0.27, 0.12, 0.501, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.22, 0.094, 0.434, 'C'],
      [0.18, 0.075, 0.374, 'C'],
    ],
    'jerks-then-squeeze': [
      [0.36, 0.171, 0.605, 'C'],
      [0.22, 0.094, 0.434, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.3, 0.136, 0.538, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.12, 0.048, 0.27, 'C'],
    ],
    'hard-blinks': [
      [0.07, 0.027, 0.17, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.72, 0.55, 0.85, 'B'],
      [0.45, 0.231, 0.69, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.27, 0.12, 0.501, 'C'],
      [0.22, 0.094, 0.434, 'C'],
    ],
    'on-purpose-look': [
      [0.02, 0.007, 0.053, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.005, 0.002, 0.013, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.44, 0.224, 0.681, 'C'],
      [0.08, 0.031, 0.191, 'C'],
    ],
    'constant-pull': [
      [0.03, 0.011, 0.078, 'C'],
      [0.34, 0.159, 0.583, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.11, 0.043, 0.251, 'C'],
      [0.005, 0.002, 0.013, 'C'],
      [0.09, 0.035, 0.212, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.3, 0.15, 0.55, 'B'],
    ],
  },
} as const satisfies Feature<'movement-kind'>;

/**
 * What it looks like is how clinicians define these conditions: rippling (a twitch of the lid, or
 * facial myokymia), jerks (spasm of one side), hard blinks (blepharospasm), an everyday movement
 * that keeps coming (a tic), a steady pull (scarring after a palsy, or something else). Always
 * asked.
 *
 * The definitions were read (R01, R05, R19, R29, R42, R46); how often people with each condition
 * would choose each answer was never counted, so no cell here is better than teaching. Spasm
 * caused by a growth tends to pull steadily (R52b), which is one more reason not to be reassured
 * by a steady pull.
 */
export const movementKind = {
  id: 'movement-kind',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R01', 'R05', 'R19', 'R29', 'R42', 'R46'] },
  features: [feature],
} as const satisfies Question<'movement-kind'>;
