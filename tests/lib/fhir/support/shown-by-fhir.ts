import type { QuestionnaireItem } from 'fhir/r4';
import type { Answers } from '../../../../rules/schema/contract.ts';

/**
 * Whether an item is shown for these answers, read from the specification of R4 alone: `exists` asks
 * for any answer, `=` for one answer that is equal, and one test or all of them have to hold.
 */
export const isShown = (
  { enableWhen = [], enableBehavior }: QuestionnaireItem,
  answers: Answers,
) => {
  if (enableWhen.length === 0) return true;
  const holds = enableWhen.map(({ question, operator, answerBoolean, answerCoding }) => {
    const given = [(answers as Record<string, string | string[]>)[question] ?? []].flat();
    if (operator === 'exists') return given.length > 0 === answerBoolean;
    if (operator === '=')
      return given.some((option) => answerCoding?.code === `${question}.${option}`);
    throw new Error(`${operator} is not foreseen`);
  });
  return enableBehavior === 'all' ? holds.every(Boolean) : holds.some(Boolean);
};
