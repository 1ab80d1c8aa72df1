import { all, any, has, is, possible, unknown } from '../schema/condition.ts';
import { acuteReactionPlaces, jawTongueNeck, under2Weeks } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * An acute reaction to a medicine: jaw, tongue, throat, neck or eyes pulled within days of the first doses, treatable within minutes. The lay person may know neither the class nor the date, so a start that nobody can date counts while the movement is new, and so does any new medicine (FX-05, ruling 11). A
 * single dose or injection is also "already stopped": beside movements of the last 2 weeks it counts
 * as recent (our estimate).
 */
export const rf05 = {
  id: 'RF05',
  levels: [
    {
      urgency: 'same-day',
      when: any(
        all(
          has('medicines', 'dopamine-blocker'),
          acuteReactionPlaces,
          any(
            is('medicine-when', 'within-7-days'),
            all(unknown(is('medicine-when', 'within-7-days')), possible(under2Weeks)),
            all(is('medicine-when', 'already-stopped'), under2Weeks),
          ),
        ),
        all(
          has('medicines', 'other-new', 'stimulant', 'not-sure'),
          possible(under2Weeks),
          jawTongueNeck,
        ),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R72', 'R72b'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
