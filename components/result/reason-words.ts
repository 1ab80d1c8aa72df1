import type { WordingContext } from '../../lib/check/wording-context.ts';
import type { Reason } from '../../rules/schema/assessment.ts';
import { extents } from '../../rules/schema/condition.ts';
import { questionWords } from '../questionnaire/question-words.ts';
import type { Spoken } from '../words-provider.tsx';

const isExtent = (option: string): boolean => (extents as readonly string[]).includes(option);

/** The answer a reason speaks of; the places that move are summed up as one area. */
export const reasonAnswer = (
  spoken: Pick<Spoken, 't' | 'say' | 'has'>,
  { question, option, ticked }: Reason,
  context: WordingContext,
): string => {
  if (question === 'where-now' && isExtent(option)) return spoken.t(`ui:extents.${option}`);
  const answer = questionWords(spoken, question, context).option(option);
  return ticked ? answer : spoken.t('ui:result.notTicked', { answer });
};
