import { all, has, is } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Weakness after botulinum toxin in face or neck. Swallowing or speech getting harder after it is an emergency; droop, double vision or weakness are told to the clinic today (FX-07, ruling 12).
 */
export const rf27 = {
  id: 'RF27',
  levels: [
    {
      urgency: 'emergency-now',
      when: all(
        is('recent-injection', 'within-12-weeks'),
        has('warning-signs', 'swallow-speech-slow'),
      ),
    },
    {
      urgency: 'same-day',
      when: all(
        is('recent-injection', 'within-12-weeks'),
        has(
          'warning-signs',
          'lid-droops-tired',
          'double-vision',
          'face-weak-now',
          'eye-wont-close',
        ),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R32'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
