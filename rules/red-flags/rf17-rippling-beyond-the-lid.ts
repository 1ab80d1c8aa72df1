import { all, is, not, sure } from '../schema/condition.ts';
import { narrowedLid, under2Weeks } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** Rippling that is not known to stay in an eyelid. */
const rippleBeyondLid = all(
  is('movement-kind', 'ripple'),
  not(sure(is('extent', 'lid-only'))),
  not(narrowedLid),
);

/**
 * Rippling that is not just in an eyelid is another condition than the common twitch and needs a scan. An unknown place or side counts (FX-18, ruling 11); a lid that only narrows a little does not (ruling 12).
 */
export const rf17 = {
  id: 'RF17',
  levels: [
    {
      urgency: 'same-day',
      when: all(rippleBeyondLid, is('side', 'both-together'), under2Weeks),
    },
    {
      urgency: 'within-2-weeks',
      when: rippleBeyondLid,
    },
  ],
  evidence: { grade: 'A', sources: ['R46'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
