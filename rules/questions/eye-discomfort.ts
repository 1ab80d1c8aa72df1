import { any, has, is } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'eye-discomfort',
  block: 'modifier',
  weight: 0.4,
  rows: {
    'eye-discomfort-yes': [
      [0.25, 0.109, 0.475, 'C'],
      [0.4, 0.197, 0.644, 'C'],
      [0.6, 0.36, 0.7, 'A*', 'R34', 'R31', 'R34b'],
      [0.55, 0.31, 0.769, 'C'],
      [0.35, 0.165, 0.594, 'C'],
      [0.12, 0.048, 0.27, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.45, 0.231, 0.69, 'C'],
    ],
    'eye-discomfort-no': [
      [0.75, 0.525, 0.891, 'C'],
      [0.6, 0.356, 0.803, 'C'],
      [0.4, 0.3, 0.64, 'A*', 'R34', 'R31', 'R34b'],
      [0.45, 0.231, 0.69, 'C'],
      [0.65, 0.406, 0.835, 'C'],
      [0.88, 0.73, 0.952, 'C'],
      [0.8, 0.595, 0.916, 'C'],
      [0.55, 0.31, 0.769, 'C'],
    ],
  },
} as const satisfies Feature<'eye-discomfort'>;

/**
 * Dry, gritty or light-shy eyes go with blepharospasm, and may also be all there is: with hard
 * blinks that never close the eyes, the surface of the eye comes first. Asked when an eye closes,
 * at hard blinks, or when light makes it worse.
 *
 * Samples: 100 and 884 people with blepharospasm, 165 against 180 with spasm of one side.
 * Conflict: dry eye in 54 of 100 (R34), but dryness in 11 % and soreness in 39 % of 884 (R31).
 * People do not part dryness from light, so it is one question.
 */
export const eyeDiscomfort = {
  id: 'eye-discomfort',
  block: 'branch',
  askWhen: any(
    is('eyes-shut', 'both-eyes', 'one-eye'),
    is('movement-kind', 'hard-blinks'),
    has('triggers', 'light'),
  ),
  evidence: { grade: 'A*', sources: ['R31', 'R34', 'R34b'] },
  features: [feature],
} as const satisfies Question<'eye-discomfort'>;
