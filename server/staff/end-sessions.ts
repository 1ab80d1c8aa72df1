import { and, eq, ne } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { staffSessions } from '../db/schema/staff.ts';
import type { CurrentSession } from './current-session.ts';
import { type GateTransaction, inGate } from './in-gate.ts';
import { actorOf, noteAct } from './note-act.ts';

/** Ends one session of one's own; another's is left alone and not told from one that is not there. */
export const endSession = async (
  { account, address }: CurrentSession,
  sessionId: string,
  now = new Date(),
): Promise<boolean> =>
  inGate(account.clinicId, async (tx) => {
    const ended = await tx
      .delete(staffSessions)
      .where(and(eq(staffSessions.id, sessionId), eq(staffSessions.staffId, account.id)))
      .returning({ id: staffSessions.id });
    if (ended.length === 0) return false;
    const act = { actor: actorOf(account, address), action: 'session.ended', subject: sessionId };
    await noteAct(tx, account.clinicId, act, now);
    return true;
  });

/** @throws Refusal 404 for a session that is not one's own, or not there */
export const endOwnSession = async (current: CurrentSession, sessionId: string): Promise<void> => {
  if (await endSession(current, sessionId)) return;
  throw new Refusal(404, { path: '', code: 'not-found', message: 'There is no such session.' });
};

/** Signs somebody out everywhere. */
export const endEverySession = (
  { account, address }: CurrentSession,
  now = new Date(),
): Promise<void> =>
  inGate(account.clinicId, async (tx) => {
    await endSessionsOf(tx, account.id);
    const act = { actor: actorOf(account, address), action: 'session.ended-everywhere' };
    await noteAct(tx, account.clinicId, act, now);
  });

/** Ends every session of an account, or all but one. */
export const endSessionsOf = async (
  tx: GateTransaction,
  staffId: string,
  except?: string,
): Promise<void> => {
  await tx
    .delete(staffSessions)
    .where(
      except === undefined
        ? eq(staffSessions.staffId, staffId)
        : and(eq(staffSessions.staffId, staffId), ne(staffSessions.id, except)),
    );
};
