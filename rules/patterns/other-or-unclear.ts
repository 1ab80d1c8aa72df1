import type { Pattern } from './pattern.ts';

/**
 * Everything else, kept as a class of its own so that the engine can lose to it. Of 215 people
 * referred for spasm of one side 18 % had something else (R01).
 *
 * The code is of a finding, not of a disease: facial spasm, cause not known.
 */
export const otherOrUnclear = {
  id: 'other-or-unclear',
  codes: { snomed: '32402008' },
  defaultUrgency: 'routine',
  steps: ['see-neurology', 'bring-video', 'bring-medicines', 'bring-dates'],
  evidence: { grade: 'A*', sources: ['R01'] },
} as const satisfies Pattern<'other-or-unclear'>;
