import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Blisters or strong pain at the ear: shingles of the facial nerve, where early tablets save face and hearing.
 */
export const rf09 = {
  id: 'RF09',
  levels: [
    {
      urgency: 'same-day',
      when: has('warning-signs', 'ear-rash-pain'),
    },
  ],
  evidence: { grade: 'A', sources: ['R67'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
