import type { FlagId, PatternId } from '../schema/ids.ts';

/**
 * Names that are not added as a lesser fit beside a raised flag: there they would calm where the flag
 * asks for a doctor (sheets C08, D09, E03). A name that is first is not touched by this.
 */
export const notAddedBeside: Readonly<Partial<Record<FlagId, readonly PatternId[]>>> = {
  RF13: ['tic'],
  RF20: ['tic', 'blepharospasm', 'meige-syndrome'],
  RF33: ['hemifacial-spasm-primary'],
};
