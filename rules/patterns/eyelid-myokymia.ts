import type { Pattern } from './pattern.ts';

/**
 * The common twitch of one eyelid: fine rippling, the eye stays open (R42, R44).
 *
 * The default is a planned visit. Watching at home for less than three months (R50) is decided by
 * the self-care rule of the engine, which needs every part to be known and true (ruling 9); no
 * other answer gets it.
 *
 * No code could be confirmed for it.
 */
export const eyelidMyokymia = {
  id: 'eyelid-myokymia',
  codes: {},
  defaultUrgency: 'routine',
  steps: ['see-eye', 'see-gp', 'care-sleep-screen', 'bring-video'],
  evidence: { grade: 'A', sources: ['R42', 'R44', 'R50'] },
} as const satisfies Pattern<'eyelid-myokymia'>;
