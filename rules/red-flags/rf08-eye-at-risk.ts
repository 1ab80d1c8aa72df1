import { all, any, has, is, not, sure } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * An eye that does not close, or is red and painful, can lose sight within days. Old incomplete closing that a doctor knows can wait two weeks (ruling 12).
 */
export const rf08 = {
  id: 'RF08',
  levels: [
    {
      urgency: 'same-day',
      when: any(
        has('warning-signs', 'eye-red-painful'),
        all(
          has('warning-signs', 'eye-wont-close'),
          not(
            sure(
              all(is('weakness-when', 'over-3-months', 'left-over'), is('weakness-seen', 'seen')),
            ),
          ),
        ),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'eye-wont-close'),
    },
  ],
  evidence: { grade: 'A', sources: ['R51', 'R51b'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
