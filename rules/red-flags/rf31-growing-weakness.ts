import { all, any, has } from '../schema/condition.ts';
import { under12WeeksOrUnknown } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Swallowing, speech or limbs that get weaker: muscle or nerve disease that can reach the breathing (FX-07).
 */
export const rf31 = {
  id: 'RF31',
  levels: [
    {
      urgency: 'same-day',
      when: all(
        has('warning-signs', 'swallow-speech-slow', 'limbs-weaker'),
        any(
          has('warning-signs', 'lid-droops-tired', 'double-vision', 'face-weak-now'),
          under12WeeksOrUnknown,
        ),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'swallow-speech-slow', 'limbs-weaker'),
    },
  ],
  evidence: { grade: 'B', sources: ['R68'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
