import type { Question } from '../schema/question.ts';
import { notUnder12 } from './ask-terms.ts';

/**
 * Eyes that close without warning and a vehicle do not go together; in the United Kingdom the
 * licence authority must be told (R66), elsewhere local rules hold. Electric bicycles and machines
 * count. Asked of everybody not known to be under 12. It raises RF22 and changes no pattern. No
 * answer, or no wish to answer, counts as driving where the rule says so.
 */
export const drives = {
  id: 'drives',
  block: 'end',
  askWhen: notUnder12,
  evidence: { grade: 'A', sources: ['R66'] },
} as const satisfies Question<'drives'>;
