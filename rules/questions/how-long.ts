import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'how-long',
  block: 'time',
  weight: 0.6,
  rows: {
    'under-2-weeks': [
      [0.03, 0.011, 0.078, 'C'],
      [0.02, 0.007, 0.053, 'C'],
      [0.03, 0.011, 0.078, 'C'],
      [0.01, 0.004, 0.027, 'C'],
      [0.62, 0.4, 0.8, 'B'],
      [0.25, 0.109, 0.475, 'C'],
      [0.1, 0.039, 0.232, 'C'],
      [0.2, 0.084, 0.405, 'C'],
    ],
    'weeks-2-to-12': [
      [0.12, 0.048, 0.27, 'C'],
      [0.13, 0.052, 0.289, 'C'],
      [0.12, 0.048, 0.27, 'C'],
      [0.07, 0.027, 0.17, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.35, 0.165, 0.594, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.25, 0.109, 0.475, 'C'],
    ],
    'months-3-to-12': [
      [0.2, 0.084, 0.405, 'C'],
      [0.3, 0.136, 0.538, 'C'],
      [0.25, 0.109, 0.475, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.08, 0.031, 0.191, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.15, 0.061, 0.324, 'C'],
      [0.2, 0.084, 0.405, 'C'],
    ],
    'over-1-year': [
      [0.65, 0.45, 0.85, 'A*', 'R06'],
      [0.55, 0.31, 0.769, 'C'],
      [0.6, 0.45, 0.8, 'A*', 'R36', 'R38', 'R60b'],
      [0.72, 0.486, 0.875, 'C'],
      [0.05, 0.019, 0.125, 'C'],
      [0.2, 0.084, 0.405, 'C'],
      [0.6, 0.356, 0.803, 'C'],
      [0.35, 0.165, 0.594, 'C'],
    ],
  },
} as const satisfies Feature<'how-long'>;

/**
 * A lid twitch of less than three months is the base rate; the guideline's line for a planned
 * visit is three months (R50), and two weeks decides several flags. Always asked, also under 4
 * years.
 *
 * Sample: 137 people with spasm of one side, half of them for five years or more, in a clinic
 * (R06). A chronic lid twitch exists (R42). Nobody counted how long blepharospasm had lasted at
 * the first question; its share over one year rests on how slowly it spreads (R36, R38) and how
 * seldom it leaves (R60b). Nearly all other cells are our estimate.
 */
export const howLong = {
  id: 'how-long',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R06', 'R42', 'R50'] },
  features: [feature],
} as const satisfies Question<'how-long'>;
