import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import type { SignIn } from '../../lib/api/session.ts';
import { staff, staffSessions } from '../db/schema/staff.ts';
import { factorFault } from './check-factor.ts';
import { inGate } from './in-gate.ts';
import { isKnownPlace, rememberPlace } from './known-place.ts';
import { actorOf, noteAct } from './note-act.ts';
import { noteRefusedSignIn } from './note-refused-sign-in.ts';
import { verifyPassword } from './password-hash.ts';
import { dropOldTries, forgetTries, type Spend, spendTry } from './spend-try.ts';
import { newToken, tokenHash } from './token.ts';
import type { Visit } from './visit.ts';

/** The same words for an unknown name, a wrong password and an account without access (S-09). */
const wrongCredentials = () =>
  new Refusal(401, {
    path: '',
    code: 'wrong-credentials',
    message: 'The user name or the password is not right.',
  });

const findAccount = (username: string) =>
  inGate(null, async (tx) => {
    const [account] = await tx.select().from(staff).where(eq(staff.username, username));
    return account ?? null;
  });

type Found = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/** Opens the session, unless the account lost its access while the password was compared. */
const open = (account: Found, { address, device }: Visit, spends: readonly Spend[], now: Date) =>
  inGate(account.clinicId, async (tx) => {
    const token = newToken();
    const mustEnrol = account.role === 'admin' && account.factorSecret === null;
    const [held] = await tx
      .update(staff)
      .set({ seenAt: now })
      .where(
        and(
          eq(staff.id, account.id),
          eq(staff.isDisabled, false),
          eq(staff.passwordHash, account.passwordHash ?? ''),
        ),
      )
      .returning({ id: staff.id });
    if (held === undefined) throw wrongCredentials();
    await tx.insert(staffSessions).values({
      id: randomUUID(),
      tokenHash: tokenHash(token),
      staffId: account.id,
      clinicId: account.clinicId,
      device,
      mustEnrol,
      startedAt: now,
      seenAt: now,
    });
    await forgetTries(tx, spends);
    await rememberPlace(tx, account.username, address, now);
    await dropOldTries(tx, now);
    await noteAct(
      tx,
      account.clinicId,
      { actor: actorOf(account, address), action: 'session.started', detail: { device } },
      now,
    );
    return { token, session: { mustEnrol, startedAt: now } };
  });

/**
 * Signs somebody in: name and password, then, where the account has one, the second factor. An admin
 * without one gets a session that can do nothing but set it up. Every session has a new token.
 *
 * @throws Refusal 429 before anything is compared, when there were too many tries; 401
 * `wrong-credentials`, `code-needed` (the password was right) or `wrong-code`
 */
export const startSession = async (input: SignIn, visit: Visit, now = new Date()) => {
  // Nobody is called so, and no database could be asked for it.
  const username = input.username
    .trim()
    .toLowerCase()
    .replace(/\p{Cc}/gu, '\ufffd');
  const pair: Spend = { budget: 'pair', about: `${username}\n${visit.address}` };
  const spends: readonly Spend[] = (await isKnownPlace(username, visit.address, now))
    ? [pair]
    : [pair, { budget: 'address', about: visit.address }, { budget: 'account', about: username }];
  await spendTry(spends, now);

  const account = await findAccount(username);
  const isRight = await verifyPassword(account?.passwordHash ?? null, input.password);
  if (account === null || !isRight || account.isDisabled) {
    await noteRefusedSignIn(account, username, 'password', visit, now);
    throw wrongCredentials();
  }
  if (account.factorSecret !== null) {
    const factor = await factorFault(account, input.code, now);
    if (factor !== null) {
      if (input.code !== undefined) await noteRefusedSignIn(account, username, 'code', visit, now);
      throw factor;
    }
  }
  return { account, ...(await open(account, visit, [pair], now)) };
};
