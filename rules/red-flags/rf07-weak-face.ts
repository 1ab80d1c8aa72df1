import { all, any, has, is, not, sure, unanswered } from '../schema/condition.ts';
import { under2Weeks, weakFace } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Nobody said when the weakness began. */
const beganUnknown = unanswered('weakness-when');

/** A doctor has looked and it does not get worse. Unknown: not seen; not worse (ruling 12). */
const seenAndNotWorse = all(
  sure(is('weakness-seen', 'seen')),
  not(sure(is('course', 'worse-or-spreading'))),
);

/** A palsy of the last 3 months that has not fully recovered as far as anybody knows. */
const newPalsy = all(
  is('palsy-when', 'palsy-under-3m'),
  not(sure(is('palsy-recovery', 'recovered-fully'))),
);

/** A palsy that nobody can date and that has not got better. */
const undatedPalsyNotBetter = all(unanswered('palsy-when'), is('palsy-recovery', 'not-recovered'));

/**
 * Weakness of the face, graded by when it began and whether a doctor has seen it. Tablets work best in the first 3 days; slow, old or returning weakness asks for a tumour to be ruled out (FX-11, ruling 12).
 *
 * A palsy of the last 3 months speaks whether or not the weakness was also ticked as a warning sign, so that ticking one more sign can never lower the level.
 */
export const rf07 = {
  id: 'RF07',
  levels: [
    {
      urgency: 'emergency-now',
      when: any(
        all(weakFace, is('weakness-when', 'within-24h')),
        all(has('warning-signs', 'face-weak-now'), beganUnknown),
        all(
          weakFace,
          has('warning-signs', 'unsteady'),
          is('weakness-when', 'within-24h', 'days-1-7'),
        ),
        all(newPalsy, is('weakness-when', 'within-24h')),
      ),
    },
    {
      urgency: 'same-day',
      when: any(
        all(weakFace, beganUnknown),
        all(weakFace, is('weakness-when', 'days-1-7')),
        all(weakFace, is('weakness-when', 'weeks-1-12'), not(seenAndNotWorse)),
        all(newPalsy, is('weakness-when', 'days-1-7')),
        all(newPalsy, under2Weeks),
        all(undatedPalsyNotBetter, under2Weeks),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: any(
        all(weakFace, is('weakness-when', 'weeks-1-12', 'slowly-over-weeks')),
        all(
          weakFace,
          is('weakness-when', 'over-3-months', 'left-over'),
          any(not(seenAndNotWorse), is('palsy-recovery', 'not-recovered')),
        ),
        newPalsy,
        undatedPalsyNotBetter,
        all(
          is('palsy-when', 'palsy-3-12m', 'palsy-over-1y'),
          is('palsy-recovery', 'not-recovered'),
        ),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R51', 'R51b'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
