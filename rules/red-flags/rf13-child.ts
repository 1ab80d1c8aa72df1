import {
  all,
  any,
  exactly,
  has,
  is,
  not,
  possible,
  sure,
  unanswered,
} from '../schema/condition.ts';
import {
  child,
  eyelidOnly,
  jawTongueNeck,
  sureTic,
  under2Weeks,
  under12Weeks,
  under12WeeksOrUnknown,
} from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Nobody said what the movement is like. */
const kindUnknown = unanswered('movement-kind');

/** A short flicker of one lid at 12 to 17: every part known (FX-10). */
const teenEyelidFlicker = sure(
  all(
    is('age-now', 'age-12-17'),
    exactly('where-now', ['lid-flicker']),
    is('movement-kind', 'ripple', 'quick-jerks'),
    under12Weeks,
    is('course', 'comes-and-goes', 'steady'),
  ),
);

/**
 * Movements of a child's face. One-sided spasm is rare before 18 and can have a cause in the brainstem; sudden twisting, or a sudden change of mood with it, is seen today. A sure tic, and a short eyelid flicker at 12 to 17, are exempt from the two-week rule (FX-10, ruling 11).
 */
export const rf13 = {
  id: 'RF13',
  levels: [
    {
      urgency: 'same-day',
      when: any(
        all(
          child,
          under2Weeks,
          any(
            jawTongueNeck,
            is('movement-kind', 'constant-pull'),
            all(has('where-now', 'other-body'), not(sure(is('arm-jerks', 'tics-elsewhere')))),
          ),
        ),
        all(child, under2Weeks, is('memory-or-mood-change', 'yes')),
        all(is('age-now', 'under-4'), under12WeeksOrUnknown),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: any(
        all(
          child,
          not(sureTic),
          not(teenEyelidFlicker),
          any(
            not(sure(is('side', 'both-together'))),
            all(kindUnknown, not(sure(all(is('age-now', 'age-12-17'), eyelidOnly)))),
          ),
        ),
        all(
          child,
          possible(under2Weeks),
          any(
            jawTongueNeck,
            is('movement-kind', 'constant-pull'),
            all(has('where-now', 'other-body'), not(sure(is('arm-jerks', 'tics-elsewhere')))),
            is('memory-or-mood-change', 'yes'),
          ),
        ),
        is('age-now', 'under-4'),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R71b', 'R50b'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
