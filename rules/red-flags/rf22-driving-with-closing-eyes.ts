import { all, any, is, not, sure } from '../schema/condition.ts';
import { adultOrUnknown, under18 } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Both eyes close and the person drives, or does not say. Under 18 only when riding or driving was said (FX-21, ruling 12).
 */
export const rf22 = {
  id: 'RF22',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: all(
        is('eyes-shut', 'both-eyes'),
        any(all(adultOrUnknown, not(sure(is('drives', 'no')))), all(under18, is('drives', 'yes'))),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R66'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
