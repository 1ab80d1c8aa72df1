import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * A lump before the ear, under the jaw or in the neck together with movement or weakness: the facial nerve runs through the salivary gland.
 */
export const rf26 = {
  id: 'RF26',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'lump-face-neck'),
    },
  ],
  evidence: { grade: 'A', sources: ['R52d'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
