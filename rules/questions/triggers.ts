import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/**
 * Samples: 884 and 240 people with blepharospasm, 29 against 29 for the threshold of light.
 * Conflict: 36 % named light at the first visit (R31) and 25 % before it began (R33); as a trigger
 * it is commoner in teaching, so the best value lies above both.
 *
 * Cells are best, low, high, grade, sources, in the order of `patternIds`.
 */
const triggerLight = {
  id: 'trigger-light',
  block: 'modifier',
  weight: 0.6,
  rows: {
    'light-yes': [
      [0.2, 0.084, 0.405, 'C'],
      [0.12, 0.048, 0.27, 'C'],
      [0.65, 0.35, 0.85, 'A*', 'R31', 'R33', 'R65b'],
      [0.6, 0.35, 0.8, 'B'],
      [0.2, 0.084, 0.405, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    'light-no': [
      [0.8, 0.595, 0.916, 'C'],
      [0.88, 0.73, 0.952, 'C'],
      [0.35, 0.15, 0.65, 'A*', 'R31', 'R33', 'R65b'],
      [0.4, 0.197, 0.644, 'C'],
      [0.8, 0.595, 0.916, 'C'],
      [0.92, 0.809, 0.969, 'C'],
      [0.85, 0.676, 0.939, 'C'],
      [0.65, 0.406, 0.835, 'C'],
    ],
  },
} as const satisfies Feature<'trigger-light'>;

/**
 * Linked movement came with every movement on purpose in 210 tested (R22); what people notice was
 * not counted.
 *
 * Cells are best, low, high, grade, sources, in the order of `patternIds`.
 */
const triggerFaceUse = {
  id: 'trigger-face-use',
  block: 'modifier',
  weight: 0.5,
  rows: {
    'face-use-yes': [
      [0.45, 0.25, 0.7, 'B'],
      [0.85, 0.7, 0.97, 'B'],
      [0.15, 0.05, 0.3, 'B'],
      [0.45, 0.231, 0.69, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.12, 0.048, 0.27, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.3, 0.136, 0.538, 'C'],
    ],
    'face-use-no': [
      [0.55, 0.31, 0.769, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.85, 0.676, 0.939, 'C'],
      [0.55, 0.31, 0.769, 'C'],
      [0.95, 0.875, 0.981, 'C'],
      [0.88, 0.73, 0.952, 'C'],
      [0.9, 0.768, 0.961, 'C'],
      [0.7, 0.462, 0.864, 'C'],
    ],
  },
} as const satisfies Feature<'trigger-face-use'>;

/**
 * Samples: 103 against 103 for screen time, 100 students in the week before exams.
 *
 * Cells are best, low, high, grade, sources, in the order of `patternIds`.
 */
const triggerTiredScreen = {
  id: 'trigger-tired-screen',
  block: 'modifier',
  weight: 0.4,
  rows: {
    'tired-screen-yes': [
      [0.2, 0.084, 0.405, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.65, 0.45, 0.85, 'A*', 'R43', 'R44'],
      [0.12, 0.048, 0.27, 'C'],
      [0.35, 0.165, 0.594, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'tired-screen-no': [
      [0.8, 0.595, 0.916, 'C'],
      [0.9, 0.768, 0.961, 'C'],
      [0.75, 0.525, 0.891, 'C'],
      [0.8, 0.595, 0.916, 'C'],
      [0.35, 0.165, 0.594, 'C'],
      [0.88, 0.73, 0.952, 'C'],
      [0.65, 0.406, 0.835, 'C'],
      [0.75, 0.525, 0.891, 'C'],
    ],
  },
} as const satisfies Feature<'trigger-tired-screen'>;

/**
 * Weight 0: nearly equal in every pattern. Samples: 137, 321 and 101. Never scored, only advised
 * on.
 *
 * Cells are best, low, high, grade, sources, in the order of `patternIds`.
 */
const triggerStress = {
  id: 'trigger-stress',
  block: 'none',
  weight: 0,
  rows: {
    'stress-yes': [
      [0.6, 0.39, 0.73, 'A*', 'R06', 'R07'],
      [0.45, 0.231, 0.69, 'C'],
      [0.57, 0.45, 0.72, 'A*', 'R35'],
      [0.6, 0.356, 0.803, 'C'],
      [0.7, 0.5, 0.85, 'B'],
      [0.25, 0.109, 0.475, 'C'],
      [0.75, 0.6, 0.9, 'B'],
      [0.55, 0.31, 0.769, 'C'],
    ],
    'stress-no': [
      [0.4, 0.27, 0.61, 'A*', 'R06', 'R07'],
      [0.55, 0.31, 0.769, 'C'],
      [0.43, 0.28, 0.55, 'A*', 'R35'],
      [0.4, 0.197, 0.644, 'C'],
      [0.3, 0.136, 0.538, 'C'],
      [0.75, 0.525, 0.891, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.45, 0.231, 0.69, 'C'],
    ],
  },
} as const satisfies Feature<'trigger-stress'>;

/**
 * What sets it off: light, wind or reading for dystonia of the eyes, using the face for movement
 * after a palsy, little sleep and screens for the lid twitch. Always asked. One tick list carries
 * four features; an unticked box is "no" only when another one or "nothing" is ticked (evidence
 * 3.4b).
 *
 * Stress and tiredness are named by half to two thirds in every condition, so that feature weighs
 * nothing and is asked only to print the advice that fits.
 */
export const triggers = {
  id: 'triggers',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R22', 'R31', 'R43', 'R44', 'R65b'] },
  features: [triggerLight, triggerFaceUse, triggerTiredScreen, triggerStress],
} as const satisfies Question<'triggers'>;
