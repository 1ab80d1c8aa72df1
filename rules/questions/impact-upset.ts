import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Being embarrassed or upset. One of five items on how much it troubles daily life, 0 to 3 each.
 * The words are our own and not validated; published scales were not copied (R75d and R75g are
 * under copyright). It never changes which pattern is named: a sum of 10 or more raises watching
 * at home to a planned visit, and a tic is only watched at home when all five are answered and
 * mild (ruling 9).
 */
export const impactUpset = {
  id: 'impact-upset',
  block: 'end',
  askWhen: all(),
  evidence: { grade: 'C' },
} as const satisfies Question<'impact-upset'>;
