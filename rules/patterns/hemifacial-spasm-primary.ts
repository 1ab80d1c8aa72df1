import type { Pattern } from './pattern.ts';

/**
 * Spasm of one side that no earlier palsy explains: the nerve of that side fires by itself (R01,
 * R05).
 *
 * A planned visit to a neurologist; age, sides, rippling and other signs raise it through their
 * flags, not from here.
 *
 * The code of the right side could not be confirmed in the list that was read, so it is missing.
 */
export const hemifacialSpasmPrimary = {
  id: 'hemifacial-spasm-primary',
  codes: {
    icd10: 'G51.3',
    icd10cm: { left: 'G51.32', both: 'G51.33', unspecified: 'G51.39' },
    snomed: '13753008',
  },
  defaultUrgency: 'routine',
  steps: [
    'see-neurology',
    'test-mri-thin',
    'treat-botulinum',
    'treat-mvd',
    'avoid-electro',
    'bring-video',
    'bring-medicines',
    'bring-dates',
  ],
  evidence: { grade: 'A', sources: ['R01', 'R02', 'R05'] },
} as const satisfies Pattern<'hemifacial-spasm-primary'>;
