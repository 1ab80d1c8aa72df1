import { any, is } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'other-tics',
  block: 'control',
  weight: 0.7,
  rows: {
    'other-tics-yes': [
      [0.03, 0.011, 0.078, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.04, 0.015, 0.102, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.65, 0.406, 0.835, 'C'],
      [0.1, 0.039, 0.232, 'C'],
    ],
    'other-tics-no': [
      [0.97, 0.922, 0.989, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.96, 0.898, 0.985, 'C'],
      [0.96, 0.898, 0.985, 'C'],
      [0.97, 0.922, 0.989, 'C'],
      [0.35, 0.165, 0.594, 'C'],
      [0.9, 0.768, 0.961, 'C'],
    ],
  },
} as const satisfies Feature<'other-tics'>;

/**
 * Other tics or sounds, now or as a child, make a tic likely and are often forgotten: 9 of 22
 * adults who came late had had them as children (R47c). Asked when it began in childhood, when an
 * urge can be held back, or when it looks like an everyday movement. No study counted them in
 * people who come with the face alone, so every cell is our estimate.
 */
export const otherTics = {
  id: 'other-tics',
  block: 'branch',
  askWhen: any(
    is('onset-age', 'under-18'),
    is('urge-hold', 'urge-and-can-hold'),
    is('movement-kind', 'on-purpose-look'),
  ),
  evidence: { grade: 'A', sources: ['R47c', 'R50'] },
  features: [feature],
} as const satisfies Question<'other-tics'>;
