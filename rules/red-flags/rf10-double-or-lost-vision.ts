import { all, any, has, is, not, sure } from '../schema/condition.ts';
import { beganWithinAWeekOrUnknown } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Sight that goes, a lid that drops or a pupil that widens suddenly is an emergency. Double vision goes by its own clock, not by that of the twitch (FX-02); with a drooping lid it is seen today unless old and known.
 */
export const rf10 = {
  id: 'RF10',
  levels: [
    {
      urgency: 'emergency-now',
      when: has('emergency-signs', 'vision-lost', 'lid-pupil-sudden'),
    },
    {
      urgency: 'same-day',
      when: all(
        has('warning-signs', 'double-vision'),
        any(
          beganWithinAWeekOrUnknown,
          all(
            has('warning-signs', 'lid-droops-tired'),
            not(sure(all(is('weakness-when', 'over-3-months'), is('weakness-seen', 'seen')))),
          ),
        ),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'double-vision'),
    },
  ],
  evidence: { grade: 'A', sources: ['R68'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
