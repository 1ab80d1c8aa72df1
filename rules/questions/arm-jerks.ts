import type { Question } from '../schema/question.ts';
import { limbAsked } from '../terms.ts';

/**
 * What the arm or leg does parts seizures (together with the face, or beating like a clock), the
 * very brief jerks of an inflamed brain, tics, and mere flickers under the skin, which the
 * guideline does not refer without weakness or wasting (R50). Four reports of seizures of the face
 * are the ground (R71); a limb that moves and cannot be described is treated as if it could be one
 * (RF18). Asked when a limb moves or jerking spread to one.
 */
export const armJerks = {
  id: 'arm-jerks',
  block: 'branch',
  askWhen: limbAsked,
  evidence: { grade: 'A', sources: ['R50', 'R71'] },
} as const satisfies Question<'arm-jerks'>;
