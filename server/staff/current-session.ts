import { eq } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { staff, staffSessions } from '../db/schema/staff.ts';
import { readCookie } from './cookies.ts';
import { inGate } from './in-gate.ts';
import { refuseCrossSite } from './same-site.ts';
import { holds, isSignOfLife } from './session-limits.ts';
import { tokenHash } from './token.ts';
import { visitOf } from './visit.ts';

/**
 * The session of this request with its account, or null. The role is read anew each time, so that a
 * change holds at once; the account's access too. Reading does not keep a session alive: a queue that
 * refreshes itself is no sign of life. A change is.
 *
 * @throws Refusal 403 for a change that another site asked for
 */
export const currentSession = async (request: Request, now = new Date()) => {
  refuseCrossSite(request);
  const token = readCookie(request, 'session');
  if (token === null) return null;
  return inGate(null, async (tx) => {
    const [found] = await tx
      .select({ session: staffSessions, account: staff })
      .from(staffSessions)
      .innerJoin(staff, eq(staff.id, staffSessions.staffId))
      .where(eq(staffSessions.tokenHash, tokenHash(token)));
    if (found === undefined) return null;
    if (found.account.isDisabled || !holds(found.session, now)) {
      await tx.delete(staffSessions).where(eq(staffSessions.id, found.session.id));
      return null;
    }
    if (isSignOfLife(request.method, found.session.seenAt, now))
      await tx
        .update(staffSessions)
        .set({ seenAt: now })
        .where(eq(staffSessions.id, found.session.id));
    return { ...found, address: visitOf(request).address };
  });
};

export type CurrentSession = NonNullable<Awaited<ReturnType<typeof currentSession>>>;

/**
 * The session of this request, also one that must still set up its second factor.
 *
 * @throws Refusal 401 when there is none
 */
export const someSession = async (request: Request, now = new Date()): Promise<CurrentSession> => {
  const found = await currentSession(request, now);
  if (found !== null) return found;
  throw new Refusal(401, {
    path: '',
    code: 'not-signed-in',
    message: 'This needs somebody who has signed in.',
  });
};

/**
 * The session of this request, complete: an account that needs a second factor has it.
 *
 * @throws Refusal 401 when there is none, 403 `factor-needed`
 */
export const wholeSession = async (request: Request, now = new Date()): Promise<CurrentSession> => {
  const found = await someSession(request, now);
  if (!found.session.mustEnrol) return found;
  throw new Refusal(403, {
    path: '',
    code: 'factor-needed',
    message: 'Set up the second factor first.',
  });
};
