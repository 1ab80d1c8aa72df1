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
  evidence: { grade: 'A', sources: ['R39'] },
} as const satisfies Pattern<'meige-syndrome'>;
