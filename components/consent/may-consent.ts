import type { CheckView } from '../../lib/check/check-view.ts';
import type { OptionId } from '../../rules/schema/contract.ts';

const minors: readonly (OptionId<'age-now'> | undefined)[] = ['under-4', 'under-12', 'age-12-17'];

/**
 * Whether the person at the screen may agree to sending. Somebody under 18 who answers alone may not:
 * a parent or guardian has to be there (P-13). The check itself works for everybody.
 */
export const mayConsent = ({ subject, answers }: Pick<CheckView, 'subject' | 'answers'>): boolean =>
  subject === 'other' || !minors.includes(answers['age-now']);
