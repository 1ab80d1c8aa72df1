import { all, any, exactly, has, is, not, possible, sure } from '../schema/condition.ts';
import { eyelidOnly } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/**
 * Movements together with hearing loss, numbness or poor balance point behind the ear, where nerves of face, hearing and balance meet. Sudden deafness, or deafness with a weak or numb face, is seen today (FX-13). Old ringing beside a plain eyelid twitch is only mentioned at the next visit (review O06).
 */
export const rf12 = {
  id: 'RF12',
  levels: [
    {
      urgency: 'same-day',
      when: all(
        has('warning-signs', 'hearing-drop'),
        any(
          possible(is('hearing-when', 'sudden-3-days')),
          has('warning-signs', 'face-weak-now', 'face-numb-pain'),
        ),
      ),
    },
    {
      urgency: 'within-2-weeks',
      when: all(
        has('warning-signs', 'hearing-drop', 'face-numb-pain', 'unsteady'),
        not(
          sure(
            all(
              exactly('warning-signs', ['hearing-drop']),
              is('hearing-when', 'gradual'),
              eyelidOnly,
            ),
          ),
        ),
      ),
    },
    {
      urgency: 'routine',
      when: has('warning-signs', 'hearing-drop'),
    },
  ],
  evidence: { grade: 'A', sources: ['R52', 'R52c'] },
  hidesPatterns: false,
} as const satisfies RedFlag;
