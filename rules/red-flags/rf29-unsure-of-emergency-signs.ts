import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Not sure about the emergency signs even after the picture check: seen today (ruling 3).
 */
export const rf29 = {
  id: 'RF29',
  levels: [
    {
      urgency: 'same-day',
      when: has('emergency-signs', 'not-sure'),
    },
  ],
  evidence: { grade: 'C' },
  hidesPatterns: true,
} as const satisfies RedFlag;
