import type { Answers, OptionId } from '../../rules/schema/contract.ts';

const minors: readonly (OptionId<'age-now'> | undefined)[] = ['under-4', 'under-12', 'age-12-17'];

/**
 * Whether the person at the screen may agree to sending. Somebody under 18 who answers alone may not:
 * a parent or guardian has to be there (P-13). The check itself works for everybody. The pages ask
 * here before they offer it, and the server before it takes it.
 */
export const mayConsent = ({
  subject,
  answers,
}: {
  readonly subject: 'self' | 'other';
  readonly answers: Answers;
}): boolean => subject === 'other' || !minors.includes(answers['age-now']);
