import { has } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Parts a seizure that is happening, or the first one, from spells that a doctor knows and that
 * are over (RF03). It is shown on the emergency page itself, never before it, so that nobody reads
 * a question while somebody needs an ambulance. Seizures of the face can look like a spasm and
 * leave the scalp recording normal (R71). Not sure counts as happening now.
 */
export const seizureNow = {
  id: 'seizure-now',
  block: 'branch',
  askWhen: has('emergency-signs', 'blackout-or-spread'),
  evidence: { grade: 'A', sources: ['R71'] },
} as const satisfies Question<'seizure-now'>;
