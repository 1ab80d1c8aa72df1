import { any, has, is } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'relief-trick',
  block: 'modifier',
  weight: 0.4,
  rows: {
    'touch-helps': [
      [0.35, 0.2, 0.57, 'A*', 'R21'],
      [0.14, 0.057, 0.307, 'C'],
      [0.42, 0.3, 0.74, 'A*', 'R21'],
      [0.45, 0.3, 0.7, 'B'],
      [0.1, 0.039, 0.232, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.06, 0.023, 0.148, 'C'],
      [0.12, 0.048, 0.27, 'C'],
    ],
    'talk-or-sing-helps': [
      [0.04, 0.015, 0.102, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.06, 0.023, 0.148, 'C'],
    ],
    'no-trick': [
      [0.61, 0.43, 0.8, 'A*', 'R21'],
      [0.83, 0.642, 0.93, 'C'],
      [0.43, 0.26, 0.66, 'A*', 'R21'],
      [0.4, 0.197, 0.644, 'C'],
      [0.88, 0.73, 0.952, 'C'],
      [0.95, 0.875, 0.981, 'C'],
      [0.86, 0.693, 0.943, 'C'],
      [0.82, 0.626, 0.925, 'C'],
    ],
  },
} as const satisfies Feature<'relief-trick'>;

/**
 * A touch or a word that eases it for a moment speaks for dystonia against tics and twitches.
 * Asked when both eyes close, or the jaw, the throat or the neck moves.
 *
 * Samples: 26 people with spasm of one side, 20 with blepharospasm, 21 with dystonia of the neck
 * (R21). Conflict: it is taught as a sign of dystonia, yet 10 of 26 with spasm had a trick against
 * 11 of 20 with blepharospasm, so it does not part these two. Many do not know that they have one:
 * no answer is not "no".
 */
export const reliefTrick = {
  id: 'relief-trick',
  block: 'branch',
  askWhen: any(is('eyes-shut', 'both-eyes'), has('where-now', 'jaw', 'tongue-throat', 'head-turn')),
  evidence: { grade: 'A', sources: ['R21', 'R29'] },
  features: [feature],
} as const satisfies Question<'relief-trick'>;
