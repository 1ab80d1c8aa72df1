import type { Pattern } from './pattern.ts';

/**
 * Dystonia of both eyes: too much blinking, then closing by force, both at the same moment (R29,
 * R30).
 *
 * A planned visit to a neurologist or an eye doctor; driving raises RF22, a medicine RF20.
 *
 * Closing of both eyes alone is this and not Meige syndrome.
 */
export const blepharospasm = {
  id: 'blepharospasm',
  codes: { icd10: 'G24.5', snomed: '59026006' },
  defaultUrgency: 'routine',
  steps: [
    'see-neurology',
    'see-eye',
    'test-slit-lamp',
    'treat-botulinum',
    'care-eye-comfort',
    'avoid-driving',
    'bring-video',
    'bring-medicines',
    'bring-dates',
  ],
  evidence: { grade: 'A', sources: ['R29', 'R30'] },
} as const satisfies Pattern<'blepharospasm'>;
