import type { Impact } from '../schema/assessment.ts';
import type { Answers, QuestionId } from '../schema/contract.ts';

/** The five impact items (evidence 6.3): our own words, not a validated scale. */
export const impactItems = [
  'impact-seeing',
  'impact-tasks',
  'impact-people',
  'impact-sleep-eat',
  'impact-upset',
] as const satisfies readonly QuestionId[];

const scoreOf: Readonly<Record<string, number>> = {
  never: 0,
  sometimes: 1,
  often: 2,
  'nearly-always': 3,
};

/** From this sum on, self-care is not enough (5.1); also when not all five were answered (ruling 8). */
const severeFrom = 10;
const moderateFrom = 4;

const itemScores = (answers: Answers): readonly number[] =>
  impactItems.flatMap((item) => {
    const score = scoreOf[answers[item] ?? ''];
    return score === undefined ? [] : [score];
  });

/** The sum of what was answered, complete or not, 0 to 15. */
export const partialImpact = (answers: Answers): number =>
  itemScores(answers).reduce((a, b) => a + b, 0);

/** Whether the answered part alone is severe. */
export const isImpactSevere = (answers: Answers): boolean => partialImpact(answers) >= severeFrom;

/** Score 0 to 15 and its band; null unless all five items are scored. */
export const impactOf = (answers: Answers): Impact | null => {
  if (itemScores(answers).length < impactItems.length) return null;
  const score = partialImpact(answers);
  return {
    score,
    band: score >= severeFrom ? 'severe' : score >= moderateFrom ? 'moderate' : 'mild',
  };
};
