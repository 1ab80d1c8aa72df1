import { all, any, is, not, possible, sure } from '../schema/condition.ts';
import {
  adultOrUnknown,
  anyWarningSign,
  beyondEyelid,
  jawTongueNeck,
  knownTic,
  narrowedLid,
  oneSide,
  under12WeeksOrUnknown,
} from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Known to have begun before 40, or the person is not yet 40 (ruling 12). */
const under40 = any(
  is('onset-age', 'under-18', 'age-18-39'),
  is('age-now', 'under-4', 'under-12', 'age-12-17', 'age-18-39'),
);

/** One side or an unknown side beyond the eyelid and not a known tic; or an adult with both eyes, jaw or neck. */
const youngOnset = all(
  under40,
  not(narrowedLid),
  any(
    all(possible(oneSide), beyondEyelid, not(sure(knownTic))),
    all(adultOrUnknown, any(is('eyes-shut', 'both-eyes'), jawTongueNeck)),
  ),
);

/**
 * Onset before 40 beyond the eyelid: unusual for a spasm, so doctors look at the brain; both eyes, jaw or neck in a young adult also ask for copper to be tested. Reads answers, never the ranking (FX-17).
 */
export const rf14 = {
  id: 'RF14',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: all(
        youngOnset,
        any(is('course', 'worse-or-spreading'), under12WeeksOrUnknown, anyWarningSign),
      ),
    },
    {
      urgency: 'routine',
      when: youngOnset,
    },
  ],
  evidence: { grade: 'A', sources: ['R53', 'R53b'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
