import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * A worst-ever headache at full strength within 5 minutes: bleeding until a scan says otherwise (FX-15).
 */
export const rf02 = {
  id: 'RF02',
  levels: [
    {
      urgency: 'emergency-now',
      when: has('emergency-signs', 'worst-headache'),
    },
  ],
  evidence: { grade: 'B' },
  hidesPatterns: false,
} as const satisfies RedFlag;
