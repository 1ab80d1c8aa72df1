import { has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Sudden droop, weak limb, lost speech or lost balance: stroke until a doctor says otherwise. A person cannot tell a stroke from a facial palsy. Balance was added so that a stroke of the back of the brain is seen (FX-01).
 */
export const rf01 = {
  id: 'RF01',
  levels: [
    {
      urgency: 'emergency-now',
      when: has(
        'emergency-signs',
        'face-droop-sudden',
        'arm-leg-weak',
        'speech-trouble',
        'balance-sudden',
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R85', 'R50'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
