import type { Subject } from '../../machines/check/check-context.ts';
import type { Answers, OptionId } from '../../rules/schema/contract.ts';

/** Which form of a text is shown: to the person, about somebody else, or about a child. */
export type WordingContext = 'self' | 'other' | 'child';

const childAges: readonly (OptionId<'age-now'> | undefined)[] = [
  'under-4',
  'under-12',
  'age-12-17',
];

/** A child is spoken about only when somebody else answers; who answers alone is addressed as "you". */
export const wordingContext = (subject: Subject, answers: Answers): WordingContext =>
  subject === 'other' && childAges.includes(answers['age-now']) ? 'child' : subject;
