import { all, has } from '../schema/condition.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * One side of the face gets thinner. With weakness or trouble swallowing it is seen within two weeks (ruling 13).
 */
export const rf16 = {
  id: 'RF16',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: all(
        has('warning-signs', 'face-thinning'),
        has('warning-signs', 'face-weak-now', 'swallow-speech-slow'),
      ),
    },
    {
      urgency: 'routine',
      when: has('warning-signs', 'face-thinning'),
    },
  ],
  evidence: { grade: 'A', sources: ['R83', 'R70'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
