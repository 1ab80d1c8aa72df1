import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Numbness or stabs like electric shocks: pain of the trigeminal nerve can come with a spasm and is treatable.
 */
export const rf25 = {
  id: 'RF25',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'face-numb-pain'),
    },
  ],
  evidence: { grade: 'A', sources: ['R05', 'R52'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
