import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * A sudden spell that went away: a warning of a stroke (FX-01).
 */
export const rf34 = {
  id: 'RF34',
  levels: [
    {
      urgency: 'same-day',
      when: has('warning-signs', 'sudden-spell-gone'),
    },
  ],
  evidence: { grade: 'B', sources: ['R85'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
