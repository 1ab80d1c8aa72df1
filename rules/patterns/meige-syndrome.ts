import type { Pattern } from './pattern.ts';

/**
 * Dystonia of the eyes together with the lower face, jaw, tongue, throat or neck (R39).
 *
 * A planned visit; medicines are looked at first, because one that can be changed must not be
 * missed (R72). Choking and locked jaws are raised by their flags.
 *
 * No code could be confirmed for it.
 */
export const meigeSyndrome = {
  id: 'meige-syndrome',
  codes: {},
  defaultUrgency: 'routine',
  steps: [
    'see-neurology',
    'test-drug-review',
    'treat-botulinum',
    'care-eye-comfort',
    'avoid-stop-medicine',
    'avoid-driving',
    'bring-video',
    'bring-medicines',
    'bring-dates',
  ],
  facts: [
    { id: 'eyes-and-lower-face', grade: 'A', sources: ['R39'] },
    { id: 'mostly-begins-at-the-eyes', grade: 'A', sources: ['R39'] },
    { id: 'medicines-can-cause-it', grade: 'A', sources: ['R72'] },
    { id: 'never-stop-a-medicine-alone', grade: 'B' },
    { id: 'injections-and-tablets-help-some', grade: 'A', sources: ['R39'] },
  ],
  evidence: { grade: 'A', sources: ['R39'] },
} as const satisfies Pattern<'meige-syndrome'>;
