import type { Counterfactual } from '../../rules/schema/assessment.ts';
import type { Spoken } from '../words-provider.tsx';

/** The changed answer as the end of "if …": in a list a tick that comes, or one that goes. */
const whatChanges = ({ t }: Pick<Spoken, 't'>, { question, from, to }: Counterfactual): string =>
  to === null ? t(`reasons:what.${question}.${from}_not`) : t(`reasons:what.${question}.${to}`);

const topWords = ({ t }: Pick<Spoken, 't'>, key: 'outcome' | 'outcomeAlso', top: string): string =>
  top === 'other-or-unclear'
    ? t(`reasons:${key}.top-unclear`)
    : t(`reasons:${key}.top`, { pattern: t(`results:patterns.${top}.plain`) });

/** One changed answer and what would follow from it, in one or two sentences. */
export const changeSentences = (
  spoken: Pick<Spoken, 't'>,
  change: Counterfactual,
): readonly string[] => {
  const { urgency, top } = change;
  const outcomes = [
    ...(urgency === undefined ? [] : [spoken.t(`reasons:outcome.${urgency}`)]),
    ...(top === undefined
      ? []
      : [topWords(spoken, urgency === undefined ? 'outcome' : 'outcomeAlso', top)]),
  ];
  const [first = '', ...rest] = outcomes;
  const what = whatChanges(spoken, change);
  return [spoken.t('reasons:change', { what, outcome: first }), ...rest];
};
