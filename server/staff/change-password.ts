import { eq } from 'drizzle-orm';
import type { PasswordChange } from '../../lib/api/account.ts';
import { staff } from '../db/schema/staff.ts';
import { clinicWords } from './clinic-words.ts';
import type { CurrentSession } from './current-session.ts';
import { endSessionsOf } from './end-sessions.ts';
import { inGate } from './in-gate.ts';
import { newPasswordHash } from './new-password.ts';
import { actorOf, noteAct } from './note-act.ts';
import { reassure } from './reassure.ts';

/**
 * A new password for one's own account. Every other session of the account ends.
 *
 * @throws Refusal 403 `wrong-password`, 422 with the reason when the new one cannot be taken
 */
export const changePassword = async (
  current: CurrentSession,
  input: PasswordChange,
  now = new Date(),
): Promise<void> => {
  const { account, session, address } = current;
  await reassure(current, input.current, now);
  const words = await clinicWords(account.clinicId);
  const passwordHash = await newPasswordHash(
    input.next,
    [account.username, account.name, ...words],
    '/next',
  );
  await inGate(account.clinicId, async (tx) => {
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, account.id));
    await endSessionsOf(tx, account.id, session.id);
    const act = { actor: actorOf(account, address), action: 'account.password-changed' };
    await noteAct(tx, account.clinicId, act, now);
  });
};
