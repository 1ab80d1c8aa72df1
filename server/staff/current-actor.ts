import { eq } from 'drizzle-orm';
import { kiosks } from '../db/schema/staff.ts';
import { type Actor, anonymous } from './actor.ts';
import { readCookie } from './cookies.ts';
import { currentSession } from './current-session.ts';
import { inGate } from './in-gate.ts';
import { actorOf } from './note-act.ts';
import { tokenHash } from './token.ts';
import { visitOf } from './visit.ts';

/** A kiosk that is in use is noted once an hour. */
const noteEvery = 3_600_000;

const currentKiosk = async (request: Request, now: Date): Promise<Actor | null> => {
  const token = readCookie(request, 'kiosk');
  if (token === null) return null;
  return inGate(null, async (tx) => {
    const [kiosk] = await tx
      .select()
      .from(kiosks)
      .where(eq(kiosks.tokenHash, tokenHash(token)));
    if (kiosk === undefined) return null;
    if (now.getTime() - (kiosk.seenAt?.getTime() ?? 0) >= noteEvery)
      await tx.update(kiosks).set({ seenAt: now }).where(eq(kiosks.id, kiosk.id));
    const { address } = visitOf(request);
    return { kind: 'kiosk', kioskId: kiosk.id, clinicId: kiosk.clinicId, address };
  });
};

/**
 * Who sent this request: by the session cookie, or by the token of an enrolled kiosk; otherwise
 * anonymous. Whoever must still set up a second factor is anonymous too. Every route below /api that
 * changes anything asks here first, so a change that another site asked for stops here (S-07). A
 * stream that stays open asks again with each heartbeat, and ends when the answer has changed.
 *
 * @throws Refusal 403 for a change that another site asked for
 */
export const currentActor = async (request: Request, now = new Date()): Promise<Actor> => {
  const found = await currentSession(request, now);
  if (found === null) return (await currentKiosk(request, now)) ?? anonymous;
  const { session, account, address } = found;
  if (session.mustEnrol) return anonymous;
  return actorOf(account, address);
};
