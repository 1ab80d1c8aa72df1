import { has, is } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Thoughts of not wanting to live are an emergency. Low mood nearly always is common with these movements and is treatable.
 */
export const rf21 = {
  id: 'RF21',
  levels: [
    {
      urgency: 'emergency-now',
      when: has('emergency-signs', 'self-harm-thoughts'),
    },
    {
      urgency: 'within-2-weeks',
      when: is('mood', 'nearly-always'),
    },
  ],
  evidence: { grade: 'A', sources: ['R73', 'R79'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
