import { all } from '../schema/condition.ts';
import type { Feature } from '../schema/likelihood.ts';
import type { Question } from '../schema/question.ts';

/** Cells are best, low, high, grade, sources, in the order of `patternIds`. */
const feature = {
  id: 'seen-asleep',
  block: 'modifier',
  weight: 0.25,
  rows: {
    'seen-in-sleep': [
      [0.45, 0.25, 0.99, 'A*', 'R09', 'R07'],
      [0.2, 0.084, 0.405, 'C'],
      [0.12, 0.05, 0.6, 'A*', 'R12'],
      [0.12, 0.05, 0.6, 'A*', 'R12'],
      [0.15, 0.061, 0.324, 'C'],
      [0.55, 0.3, 0.85, 'B'],
      [0.2, 0.1, 0.6, 'A*', 'R12', 'R49'],
      [0.12, 0.048, 0.27, 'C'],
    ],
    'looked-not-there': [
      [0.55, 0.01, 0.75, 'A*', 'R09', 'R07'],
      [0.8, 0.595, 0.916, 'C'],
      [0.88, 0.4, 0.95, 'A*', 'R12'],
      [0.88, 0.4, 0.95, 'A*', 'R12'],
      [0.85, 0.676, 0.939, 'C'],
      [0.45, 0.231, 0.69, 'C'],
      [0.8, 0.4, 0.9, 'A*', 'R12', 'R49'],
      [0.88, 0.73, 0.952, 'C'],
    ],
  },
} as const satisfies Feature<'seen-asleep'>;

/**
 * Whether it goes on in sleep, as somebody saw it. The product promises to ask; it weighs a
 * quarter and decides nothing. Only an answer of somebody who looked is scored.
 *
 * Samples: 12 people with spasm in a sleep laboratory (present in all 12, R09), 321 asked (R07),
 * 31 with mixed disorders (R12). Conflict: lay pages say that spasm stops in sleep; the laboratory
 * says that it goes on, weaker; and 44 % of 321 called sleep a relief (R07). Dystonia and tics go
 * on as well (R12, R49), so neither answer separates much, and watching at the bedside sees far
 * less than a laboratory.
 */
export const seenAsleep = {
  id: 'seen-asleep',
  block: 'core',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R07', 'R09', 'R12', 'R49'] },
  features: [feature],
} as const satisfies Question<'seen-asleep'>;
