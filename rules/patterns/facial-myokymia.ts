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
  evidence: { grade: 'A', sources: ['R46'] },
} as const satisfies Pattern<'facial-myokymia'>;
