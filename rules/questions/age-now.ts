import { all } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';

/**
 * Age decides the door, not the pattern: under 18 a children's door is named and the adult
 * patterns of both eyes are not; under 4 only the gates and a few facts are asked (ruling 16).
 * Spasm of one side is unusual before 40 (R53b) and tics usually begin between 4 and 8 (R47b).
 * What scores is the age at which it began, see `onset-age`.
 */
export const ageNow = {
  id: 'age-now',
  block: 'gate',
  askWhen: all(),
  evidence: { grade: 'A', sources: ['R47b', 'R50b', 'R53b'] },
} as const satisfies Question<'age-now'>;
