import type { Pattern } from './pattern.ts';

/**
 * Movement after a palsy: nerve fibres grew back to other muscles, so that one movement brings
 * another, sometimes with spasm (R02, R22, R27).
 *
 * A planned visit; a palsy of the last 3 months or one that does not recover is raised by RF07, an
 * open eye by RF08.
 *
 * No code could be confirmed for it.
 */
export const postParalyticSpasm = {
  id: 'post-paralytic-spasm',
  codes: {},
  defaultUrgency: 'routine',
  steps: [
    'see-neurology',
    'see-facial-nerve',
    'test-emg',
    'treat-botulinum',
    'treat-retraining',
    'care-eye-comfort',
    'care-small-movements',
    'avoid-electro',
    'bring-video',
    'bring-medicines',
    'bring-dates',
  ],
  evidence: { grade: 'A', sources: ['R02', 'R22', 'R27'] },
} as const satisfies Pattern<'post-paralytic-spasm'>;
