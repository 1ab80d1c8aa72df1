import { all, any, has, is, not, sure } from '../schema/condition.ts';
import { beyondEyelid, limbAsked, under18 } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Very brief jerks many times a day, or movements with a change of memory or character: an inflammation of the brain that can be treated. A child whose limb tics are old is exempt (FX-08, ruling 12).
 */
export const rf19 = {
  id: 'RF19',
  levels: [
    {
      urgency: 'same-day',
      when: any(
        is('arm-jerks', 'brief-many-a-day'),
        all(
          limbAsked,
          is('memory-or-mood-change', 'yes'),
          not(
            sure(
              all(
                under18,
                is('arm-jerks', 'tics-elsewhere'),
                is('how-long', 'weeks-2-to-12', 'months-3-to-12', 'over-1-year'),
              ),
            ),
          ),
        ),
        all(has('warning-signs', 'memory-behaviour'), beyondEyelid),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: has('warning-signs', 'memory-behaviour'),
    },
  ],
  evidence: { grade: 'A', sources: ['R71'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
