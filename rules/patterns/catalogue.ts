import type { PatternId } from '../schema/ids.ts';
import { blepharospasm } from './blepharospasm.ts';
import { eyelidMyokymia } from './eyelid-myokymia.ts';
import { facialMyokymia } from './facial-myokymia.ts';
import { hemifacialSpasmPrimary } from './hemifacial-spasm-primary.ts';
import { meigeSyndrome } from './meige-syndrome.ts';
import { otherOrUnclear } from './other-or-unclear.ts';
import type { Pattern } from './pattern.ts';
import { postParalyticSpasm } from './post-paralytic-spasm.ts';
import { tic } from './tic.ts';

/** Every pattern, in class order. */
export const patterns: { readonly [P in PatternId]: Pattern<P> } = {
  'hemifacial-spasm-primary': hemifacialSpasmPrimary,
  'post-paralytic-spasm': postParalyticSpasm,
  blepharospasm: blepharospasm,
  'meige-syndrome': meigeSyndrome,
  'eyelid-myokymia': eyelidMyokymia,
  'facial-myokymia': facialMyokymia,
  tic: tic,
  'other-or-unclear': otherOrUnclear,
};
