import { eq } from 'drizzle-orm';
import type { LinkUse } from '../../lib/api/staff-member.ts';
import { recoveryCodes, staff } from '../db/schema/staff.ts';
import { accountOfClinic } from './account-of-clinic.ts';
import { clinicWords } from './clinic-words.ts';
import { endSessionsOf } from './end-sessions.ts';
import { inGate } from './in-gate.ts';
import { consumeLink, findLink, linkSpends } from './links.ts';
import { newPasswordHash } from './new-password.ts';
import { actorOf, noteAct } from './note-act.ts';
import { forgetTries, spendTry } from './spend-try.ts';
import type { Visit } from './visit.ts';

/** What the account is called, while the link still holds. */
const holderOf = (token: string, now: Date) =>
  inGate(null, async (tx) => {
    const link = await findLink(tx, token, now);
    if (link.clinicId === null || link.staffId === null) return null;
    return accountOfClinic(tx, link.clinicId, link.staffId);
  });

/**
 * Sets the password that the owner of an invitation or a reset chose. It uses the link up, ends the
 * account's sessions, and signs nobody in. A password that is refused leaves the link as it was.
 *
 * @throws Refusal 404 for a link that cannot be used (any more), 422 with the reason for a password
 * that cannot be taken, 429 after too many tries
 */
export const redeemLink = async (
  { token, password }: LinkUse,
  { address }: Visit,
  now = new Date(),
): Promise<void> => {
  await spendTry(linkSpends(address), now);
  const holder = await holderOf(token, now);
  const words =
    holder === null ? [] : [holder.username, holder.name, ...(await clinicWords(holder.clinicId))];
  const passwordHash = await newPasswordHash(password, words);
  await inGate(null, async (tx) => {
    const link = await consumeLink(tx, token, now);
    await forgetTries(tx, linkSpends(address));
    const account = await accountOfClinic(tx, link.clinicId ?? '', link.staffId ?? '');
    const withoutFactor = { factorSecret: null, factorStep: null, offeredSecret: null };
    await tx
      .update(staff)
      .set({ passwordHash, ...(link.forgetsFactor ? withoutFactor : {}) })
      .where(eq(staff.id, account.id));
    if (link.forgetsFactor)
      await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, account.id));
    await endSessionsOf(tx, account.id);
    const act = {
      actor: actorOf(account, address),
      action: link.kind === 'invite' ? 'account.invitation-used' : 'account.password-reset',
      detail: { forgetsFactor: link.forgetsFactor },
    };
    await noteAct(tx, account.clinicId, act, now);
  });
};
