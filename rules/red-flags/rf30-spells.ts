import { all, any, has, possible } from '../schema/condition.ts';
import { oneSide, under12WeeksOrUnknown } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Short spells of staring, drooling, lost words or clock-like jerks: seizures. An unknown side counts as one side (FX-08, ruling 12).
 */
export const rf30 = {
  id: 'RF30',
  levels: [
    {
      urgency: 'same-day',
      when: all(has('warning-signs', 'spells'), any(possible(oneSide), under12WeeksOrUnknown)),
    },
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'spells'),
    },
  ],
  evidence: { grade: 'A', sources: ['R71'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
