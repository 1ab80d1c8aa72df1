import { all, has, is, not, sure } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Jerking that spreads, or awareness that goes. Unknown is an emergency; only a spell that doctors know and that is over waits until today. Focal seizures of the face can look like a spasm and have a normal EEG.
 */
export const rf03 = {
  id: 'RF03',
  levels: [
    {
      urgency: 'emergency-now',
      when: all(
        has('emergency-signs', 'blackout-or-spread'),
        not(sure(is('seizure-now', 'known-and-stopped'))),
      ),
    },
    {
      urgency: 'same-day',
      when: has('emergency-signs', 'blackout-or-spread'),
    },
  ],
  evidence: { grade: 'A', sources: ['R71'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
