import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * One item in our own words about feeling low. Low mood and worry are companions of these
 * movements, not their cause: worry in 34 to 40 % with blepharospasm (R31), low mood in 17 of 50
 * with spasm of one side in one clinic and far fewer in another (R73). It opens support and RF21
 * and changes no pattern. Published items are not used: pages disagree on whether they are free
 * (R76c, R76d).
 */
export const mood = {
  id: 'mood',
  block: 'end',
  askWhen: all(),
  evidence: { grade: 'A*', sources: ['R31', 'R73'] },
} as const satisfies Question<'mood'>;
