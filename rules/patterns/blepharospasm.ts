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
  facts: [
    { id: 'both-eyes-at-once', grade: 'A', sources: ['R29'] },
    { id: 'often-begins-with-blinking', grade: 'A', sources: ['R31'] },
    { id: 'often-taken-for-dry-eyes', grade: 'A', sources: ['R34'] },
    { id: 'may-spread-to-the-mouth', grade: 'A', sources: ['R36', 'R37', 'R38'] },
    { id: 'injections-help-most', grade: 'B' },
    { id: 'tinted-glasses-help-some', grade: 'A', sources: ['R65'] },
    { id: 'worry-goes-with-it-and-is-not-the-cause', grade: 'A', sources: ['R31'] },
    { id: 'driving-rules', grade: 'A', sources: ['R66'] },
  ],
  evidence: { grade: 'A', sources: ['R29', 'R30'] },
} as const satisfies Pattern<'blepharospasm'>;
