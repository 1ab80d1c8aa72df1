import { all, any, is, possible, unanswered } from '../schema/condition.ts';
import { limbAsked, under12WeeksOrUnknown } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** A limb is involved and nobody can say how it moves. */
const limbUnknown = all(limbAsked, unanswered('arm-jerks'));

/**
 * Jerks of the face together with a limb, or beating like a clock: seizures without loss of awareness. A limb that moves in an unknown way counts by age and time (FX-08).
 */
export const rf18 = {
  id: 'RF18',
  levels: [
    {
      urgency: 'same-day',
      when: any(
        is('arm-jerks', 'jerks-with-face', 'non-stop-rhythm'),
        all(
          limbUnknown,
          possible(is('age-now', 'age-40-64', 'age-65-plus')),
          under12WeeksOrUnknown,
        ),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: limbUnknown,
    },
  ],
  evidence: { grade: 'A', sources: ['R71'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
