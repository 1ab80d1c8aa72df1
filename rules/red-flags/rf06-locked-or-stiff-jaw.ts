import { all, any, has, is, possible } from '../schema/condition.ts';
import { under2Weeks } from '../terms.ts';
import type { RedFlag } from './red-flag.ts';

/** The jaw is held, clamped or pulled, rather than moving by itself. */
const stiffJaw = all(
  has('where-now', 'jaw'),
  any(is('movement-kind', 'constant-pull'), is('jaw-kind', 'clamps-both', 'clamps-one-side')),
);

/**
 * A jaw that locks or stiffens: drug reaction, tetanus after a wound, low calcium after a neck operation. A stiff jaw with a weak face is an emergency; tingling with cramps is seen today (FX-06).
 */
export const rf06 = {
  id: 'RF06',
  levels: [
    {
      urgency: 'emergency-now',
      when: any(
        has('emergency-signs', 'jaw-locked'),
        all(stiffJaw, under2Weeks, has('warning-signs', 'face-weak-now')),
      ),
    },
    {
      urgency: 'same-day',
      when: any(has('warning-signs', 'tingle-cramp'), all(stiffJaw, under2Weeks)),
    },
    {
      urgency: 'within-2-weeks',
      when: all(stiffJaw, possible(under2Weeks)),
    },
  ],
  evidence: { grade: 'B', sources: ['R72b'] },
  hidesPatterns: true,
} as const satisfies RedFlag;
