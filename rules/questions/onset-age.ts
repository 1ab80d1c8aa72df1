import { not, sure } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';
import { onsetIsFixed } from './ask-terms.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'onset-age',
  block: 'time',
  weight: 0.8,
  rows: {
    'under-18': [
      [0.01, 0.003, 0.03, 'B'],
      [0.03, 0.01, 0.08, 'C'],
      [0.005, 0.001, 0.02, 'B'],
      [0.01, 0.002, 0.03, 'B'],
      [0.05, 0.019, 0.125, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.88, 0.75, 0.97, 'A*', 'R47b', 'R47c'],
      [0.08, 0.031, 0.191, 'C'],
    ],
    'age-18-39': [
      [0.23, 0.15, 0.3, 'A*', 'R02', 'R05', 'R06', 'R53'],
      [0.25, 0.08, 0.38, 'A*', 'R02', 'R15'],
      [0.1, 0.06, 0.16, 'A*', 'R32'],
      [0.12, 0.06, 0.2, 'A*', 'R39'],
      [0.55, 0.31, 0.769, 'C'],
      [0.47, 0.246, 0.707, 'C'],
      [0.08, 0.02, 0.18, 'A*', 'R47c'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    'age-40-59': [
      [0.54, 0.44, 0.62, 'A*', 'R02', 'R05', 'R06'],
      [0.45, 0.35, 0.55, 'A*', 'R02', 'R15'],
      [0.52, 0.42, 0.6, 'A*', 'R32'],
      [0.55, 0.45, 0.65, 'A*', 'R39'],
      [0.32, 0.148, 0.561, 'C'],
      [0.32, 0.148, 0.561, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
    'age-60-plus': [
      [0.22, 0.14, 0.37, 'A*', 'R02', 'R05', 'R06'],
      [0.27, 0.15, 0.42, 'A*', 'R02', 'R15'],
      [0.375, 0.28, 0.47, 'A*', 'R32'],
      [0.32, 0.2, 0.42, 'A*', 'R39'],
      [0.08, 0.031, 0.191, 'C'],
      [0.13, 0.052, 0.289, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.22, 0.094, 0.434, 'C'],
    ],
  },
} as const satisfies Feature<'onset-age'>;

/**
 * Tics begin in childhood, a lid twitch mostly in young adults, spasm and dystonia in middle age
 * or later. An onset before 40 also asks for a scan (R53b). Not asked where the present age and
 * the duration fix it between them (ruling 4); the fixed value is scored like an answer.
 *
 * Samples: 158, 164, 137, 321 and 230 people with spasm, 50 and 17 after a palsy, 264 with
 * blepharospasm, 100 with cranial dystonia, 411 with tics. The bands of spasm and blepharospasm
 * come from a mean and its spread, as if normal, moved younger for Asian series. Childhood tics
 * are forgotten: 9 of 22 late comers had had them (R47c).
 */
export const onsetAge = {
  id: 'onset-age',
  block: 'core',
  askWhen: not(sure(onsetIsFixed)),
  evidence: { grade: 'A*', sources: ['R05', 'R32', 'R47c', 'R53b'] },
  features: [feature],
} as const satisfies Question<'onset-age'>;
