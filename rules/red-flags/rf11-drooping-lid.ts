import { all, any, has, is } from '../schema/condition.ts';
import { beganWithinAWeekOrUnknown } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * A lid that droops or will not lift: weakness of the lid, not a spasm. New or undated is seen today (FX-02). With trouble of speech or swallowing the emergency signs speak for themselves.
 */
export const rf11 = {
  id: 'RF11',
  levels: [
    {
      urgency: 'same-day',
      when: all(has('warning-signs', 'lid-droops-tired'), beganWithinAWeekOrUnknown),
    },
    {
      urgency: 'within-2-weeks',
      when: any(
        has('warning-signs', 'lid-droops-tired'),
        is('squeeze-or-droop', 'wont-lift', 'both-kinds'),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R68'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
