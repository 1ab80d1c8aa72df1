import { all, any, is, not, sure } from '../schema/condition.ts';
import { beyondEyelid, child } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Both sides at different times, not known to move together after all, beyond the eyelids. */
const outOfStep = all(
  is('side', 'both-separately'),
  not(sure(is('two-sides', 'at-same-time'))),
  beyondEyelid,
);

/**
 * Both sides, each at its own time, beyond the eyelids: rare, and easily taken for a tic or for dystonia (FX-17, ruling 12).
 */
export const rf15 = {
  id: 'RF15',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: all(outOfStep, any(is('course', 'worse-or-spreading'), child)),
    },
    {
      urgency: 'routine',
      when: outOfStep,
    },
  ],
  evidence: { grade: 'A', sources: ['R52', 'R05', 'R55'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
