import type { WordValues } from '../../lib/i18n/words.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { type Urgency, urgencies } from '../../rules/schema/urgency.ts';
import type { Spoken } from '../words-provider.tsx';

/** A red or painful eye must never be told to be taped shut (FX-04). */
const isRedEye = (answers: Answers): boolean =>
  answers['warning-signs']?.includes('eye-red-painful') ?? false;

const isLessUrgent = (a: Urgency, b: Urgency): boolean =>
  urgencies.indexOf(a) > urgencies.indexOf(b);

/**
 * What a raised flag advises, at its own level. Beside a more urgent result a flag that has a plain
 * note says only that: "within 2 weeks" under "today" would confuse.
 */
export const flagAdvice = (
  { say, has }: Pick<Spoken, 'say' | 'has'>,
  { id, urgency }: RaisedFlag,
  result: Urgency,
  answers: Answers,
  forms: readonly string[],
  numbers: WordValues,
): string => {
  const key = `flags:${id}.advice`;
  if (id === 'RF08' && urgency === 'same-day' && isRedEye(answers))
    return say(`${key}.same-day_red`, forms, numbers);
  if (isLessUrgent(urgency, result) && has(`${key}.note`))
    return say(`${key}.note`, forms, numbers);
  return say(`${key}.${urgency}`, forms, numbers);
};
