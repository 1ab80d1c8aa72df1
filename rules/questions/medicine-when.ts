import { has } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * A reaction within days of a first dose or a higher one is treatable today (1 to 5 days after the
 * start, R72); one after months is talked over with the prescriber, and may also begin after a
 * medicine was stopped. Asked whenever a medicine is named that could do it (FX-05). Unknown
 * counts as new when the movements are new (ruling 11).
 */
export const medicineWhen = {
  id: 'medicine-when',
  block: 'branch',
  askWhen: has('medicines', 'dopamine-blocker', 'other-new', 'stimulant'),
  evidence: { grade: 'A', sources: ['R72', 'R72b'] },
} as const satisfies Question<'medicine-when'>;
