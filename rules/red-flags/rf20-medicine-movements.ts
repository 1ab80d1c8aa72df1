import { all, any, has, is, unknown } from '../schema/condition.ts';
import { acuteReactionPlaces, drugReactionPlaces, under18 } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Movements at the places where medicines cause them: the prescriber should look soon, and nobody should stop alone (FX-16). Under 18 any dopamine blocker counts; a start that nobody can date counts as in ruling 11.
 */
export const rf20 = {
  id: 'RF20',
  levels: [
    {
      urgency: 'within-2-weeks',
      when: any(
        drugReactionPlaces,
        all(has('medicines', 'dopamine-blocker'), under18),
        all(
          has('medicines', 'dopamine-blocker'),
          acuteReactionPlaces,
          unknown(is('medicine-when', 'within-7-days')),
        ),
      ),
    },
  ],
  evidence: { grade: 'A', sources: ['R72'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
