import { and, eq, gt } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { kiosks } from '../db/schema/staff.ts';
import type { KioskActor } from '../staff/actor.ts';
import { inGate } from '../staff/in-gate.ts';
import { noteAct } from '../staff/note-act.ts';
import { normalCode } from '../staff/readable-code.ts';
import { forgetTries, type Spend, spendTry } from '../staff/spend-try.ts';
import { newToken, tokenHash } from '../staff/token.ts';
import type { Visit } from '../staff/visit.ts';

/**
 * The device types the code that an admin made and gets its token for it. The code is good once.
 *
 * @throws Refusal 404 for a code that cannot be used (any more), 429 after too many tries
 */
export const enrolKiosk = async (code: string, { address }: Visit, now = new Date()) => {
  const spends: readonly Spend[] = [{ budget: 'code', about: `kiosk\n${address}` }];
  await spendTry(spends, now);
  const token = newToken();
  return inGate(null, async (tx) => {
    const [kiosk] = await tx
      .update(kiosks)
      .set({ codeHash: null, tokenHash: tokenHash(token), enrolledAt: now, seenAt: now })
      .where(and(eq(kiosks.codeHash, tokenHash(normalCode(code))), gt(kiosks.codeExpiresAt, now)))
      .returning();
    if (kiosk === undefined)
      throw new Refusal(404, {
        path: '/code',
        code: 'code-not-valid',
        message: 'This code is not valid: it was used, it is too old, or it was mistyped.',
      });
    await forgetTries(tx, spends);
    const { id: kioskId, clinicId } = kiosk;
    const actor: KioskActor = { kind: 'kiosk', kioskId, clinicId, address };
    await noteAct(tx, clinicId, { actor, action: 'kiosk.enrolled', subject: kioskId }, now);
    return { token, actor };
  });
};
