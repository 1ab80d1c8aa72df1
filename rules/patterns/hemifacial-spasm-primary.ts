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
  facts: [
    { id: 'nerve-of-one-side', grade: 'A', sources: ['R01', 'R05'] },
    { id: 'vessel-is-usual-cause', grade: 'B' },
    { id: 'begins-at-the-eye', grade: 'A', sources: ['R02', 'R06', 'R08'] },
    { id: 'spreads-but-not-always-worse', grade: 'A', sources: ['R04', 'R57'] },
    { id: 'both-sides-are-rare', grade: 'A', sources: ['R02', 'R05', 'R52'] },
    { id: 'goes-on-in-sleep', grade: 'A', sources: ['R09'] },
    { id: 'thin-scan', grade: 'A', sources: ['R77', 'R77b'] },
    { id: 'injections-help-most', grade: 'A', sources: ['R05', 'R06', 'R08'] },
    { id: 'operation-and-its-risks', grade: 'A', sources: ['R61'] },
    { id: 'blood-test-before-tablets', grade: 'A', sources: ['R64'] },
    { id: 'acupuncture-not-shown', grade: 'A', sources: ['R63'] },
  ],
  evidence: { grade: 'A', sources: ['R01', 'R02', 'R05'] },
} as const satisfies Pattern<'hemifacial-spasm-primary'>;
