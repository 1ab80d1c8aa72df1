import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Cannot get air, water or saliva down: the airway comes first, whatever the cause.
 */
export const rf04 = {
  id: 'RF04',
  levels: [
    {
      urgency: 'emergency-now',
      when: has('emergency-signs', 'cannot-breathe-swallow'),
    },
  ],
  evidence: { grade: 'B', sources: ['R68', 'R72b'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
