import type { Pattern } from './pattern.ts';

/**
 * A movement that can be held back for a while under a growing urge (R48, R50).
 *
 * The default is a planned visit. Watching at home is decided by the self-care rule of the engine,
 * which asks for a childhood tic that is known to trouble little (ruling 9, FX-09). A first tic
 * after 21 is rare and needs a doctor (R47c).
 *
 * Of the confirmed codes the unspecified one is kept: which kind of tic it is, a clinician says.
 */
export const tic = {
  id: 'tic',
  codes: { icd10: 'F95.9' },
  defaultUrgency: 'routine',
  steps: ['see-gp', 'treat-behaviour', 'bring-video'],
  evidence: { grade: 'A', sources: ['R48', 'R50'] },
} as const satisfies Pattern<'tic'>;
