import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * A new headache over 50 with a sore scalp or an aching jaw: inflamed arteries that can take the sight (FX-14).
 */
export const rf32 = {
  id: 'RF32',
  levels: [
    {
      urgency: 'same-day',
      when: has('warning-signs', 'headache-scalp-jaw'),
    },
  ],
  evidence: { grade: 'B' },
  hidesPatterns: true,
} as const satisfies RedFlag;
