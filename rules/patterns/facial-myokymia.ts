import type { Pattern } from './pattern.ts';

/**
 * Rippling under the skin beyond the eyelid (R46). Another condition than the lid twitch, with
 * causes that a scan must look for, so never less than two weeks whatever the scores say.
 */
export const facialMyokymia = {
  id: 'facial-myokymia',
  codes: { icd10: 'G51.4' },
  defaultUrgency: 'within-2-weeks',
  steps: [
    'see-neurology',
    'test-mri-thin',
    'test-emg',
    'bring-video',
    'bring-medicines',
    'bring-dates',
  ],
  facts: [
    { id: 'not-the-lid-twitch', grade: 'A', sources: ['R42', 'R46'] },
    { id: 'several-causes', grade: 'A', sources: ['R46'] },
    { id: 'needs-a-scan', grade: 'A', sources: ['R46'] },
  ],
  evidence: { grade: 'A', sources: ['R46'] },
} as const satisfies Pattern<'facial-myokymia'>;
