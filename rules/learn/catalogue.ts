import { blepharospasm } from './blepharospasm.ts';
import { eyelidMyokymia } from './eyelid-myokymia.ts';
import { facialMyokymia } from './facial-myokymia.ts';
import { hemifacialSpasmPrimary } from './hemifacial-spasm-primary.ts';
import { meigeSyndrome } from './meige-syndrome.ts';
import { postParalyticSpasm } from './post-paralytic-spasm.ts';
import { thinnerFace } from './thinner-face.ts';
import { tic } from './tic.ts';
import type { Topic, TopicId } from './topic.ts';
import { weakFace } from './weak-face.ts';

/** Every topic, patterns in class order and then the signs. Nothing here decides a result. */
export const topics: { readonly [T in TopicId]: Topic } = {
  'hemifacial-spasm-primary': hemifacialSpasmPrimary,
  'post-paralytic-spasm': postParalyticSpasm,
  blepharospasm: blepharospasm,
  'meige-syndrome': meigeSyndrome,
  'eyelid-myokymia': eyelidMyokymia,
  'facial-myokymia': facialMyokymia,
  tic: tic,
  'weak-face': weakFace,
  'thinner-face': thinnerFace,
};
