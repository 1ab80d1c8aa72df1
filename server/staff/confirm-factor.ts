import { and, eq } from 'drizzle-orm';
import type { FactorProof, RecoveryCodes } from '../../lib/api/account.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { recoveryCodes, staff, staffSessions } from '../db/schema/staff.ts';
import type { CurrentSession } from './current-session.ts';
import { endSessionsOf } from './end-sessions.ts';
import { inGate } from './in-gate.ts';
import { actorOf, noteAct } from './note-act.ts';
import { readableCode } from './readable-code.ts';
import { spendTry } from './spend-try.ts';
import { stepOf } from './time-code.ts';
import { newToken, tokenHash } from './token.ts';

const recoveryCodeCount = 8;

/**
 * The first code of the new second factor makes it the factor. The session gets a new token, the
 * account's other sessions end, and new recovery codes take the place of the old.
 *
 * @throws Refusal 409 when none was offered, 422 `wrong-code`
 */
export const confirmFactor = async (
  { account, session, address }: CurrentSession,
  { code }: FactorProof,
  now = new Date(),
): Promise<RecoveryCodes & { readonly token: string }> => {
  await spendTry([{ budget: 'pair', about: `factor\n${account.id}` }], now);
  const secret = account.offeredSecret;
  if (secret === null)
    throw new Refusal(409, {
      path: '',
      code: 'nothing-offered',
      message: 'No second factor is being set up. Begin again.',
    });
  const step = stepOf(secret, code.replace(/\s/g, ''), now, null);
  if (step === null)
    throw new Refusal(422, {
      path: '/code',
      code: 'wrong-code',
      message: 'This is not the code of the new second factor.',
    });
  const codes = Array.from({ length: recoveryCodeCount }, () => readableCode(4));
  const token = newToken();
  await inGate(account.clinicId, async (tx) => {
    const taken = await tx
      .update(staff)
      .set({ factorSecret: secret, factorStep: step, offeredSecret: null })
      .where(and(eq(staff.id, account.id), eq(staff.offeredSecret, secret)))
      .returning({ id: staff.id });
    if (taken.length === 0)
      throw new Refusal(409, {
        path: '',
        code: 'nothing-offered',
        message: 'Another second factor was set up meanwhile.',
      });
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, account.id));
    await tx.insert(recoveryCodes).values(
      codes.map((each) => ({
        codeHash: tokenHash(each),
        staffId: account.id,
        clinicId: account.clinicId,
      })),
    );
    await tx
      .update(staffSessions)
      .set({ tokenHash: tokenHash(token), mustEnrol: false, seenAt: now })
      .where(eq(staffSessions.id, session.id));
    await endSessionsOf(tx, account.id, session.id);
    const act = { actor: actorOf(account, address), action: 'account.second-factor-set' };
    await noteAct(tx, account.clinicId, act, now);
  });
  return { recoveryCodes: codes, token };
};
