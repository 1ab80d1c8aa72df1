import { all, is, not, possible, sure } from '../schema/condition.ts';
import { beyondEyelid, knownTic, narrowedLid, oneSide, under2Weeks } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Jerks of one side beyond the eyelid that are neither a known tic nor a narrowed lid. */
const newJerks = all(
  oneSide,
  is('movement-kind', 'quick-jerks', 'jerks-then-squeeze'),
  beyondEyelid,
  not(sure(knownTic)),
  not(narrowedLid),
);

/**
 * Jerks of one side that began in the last 2 weeks can be seizures or a fresh illness of the brain, above all when they stay at the mouth (FX-08, ruling 12).
 */
export const rf33 = {
  id: 'RF33',
  levels: [
    {
      urgency: 'same-day',
      when: all(
        newJerks,
        under2Weeks,
        is('extent', 'mouth-only'),
        not(sure(is('first-area', 'eye-first'))),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: all(newJerks, possible(under2Weeks)),
    },
  ],
  evidence: { grade: 'B', sources: ['R71'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
