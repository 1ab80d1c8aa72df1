import { Refusal } from '../../lib/api/problem.ts';
import type { CurrentSession } from './current-session.ts';
import { inGate } from './in-gate.ts';
import { verifyPassword } from './password-hash.ts';
import { forgetTries, type Spend, spendTry } from './spend-try.ts';

/**
 * Asks for the password once more, before something that a stranger at an open screen must not do.
 *
 * @throws Refusal 429 after too many tries, 403 `wrong-password`
 */
export const reassure = async (
  { account }: CurrentSession,
  password: string,
  now: Date,
): Promise<void> => {
  const spends: readonly Spend[] = [{ budget: 'pair', about: `again\n${account.id}` }];
  await spendTry(spends, now);
  if (!(await verifyPassword(account.passwordHash, password)))
    throw new Refusal(403, {
      path: '/password',
      code: 'wrong-password',
      message: 'This is not the password of this account.',
    });
  await inGate(null, (tx) => forgetTries(tx, spends));
};
