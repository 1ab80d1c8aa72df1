import { count, desc, eq } from 'drizzle-orm';
import type { Account } from '../../lib/api/account.ts';
import { recoveryCodes, staffSessions } from '../db/schema/staff.ts';
import type { CurrentSession } from './current-session.ts';
import { inGate } from './in-gate.ts';
import { holds } from './session-limits.ts';

/** One's own account and where it is signed in; the newest sign of life first. */
export const showAccount = async (
  { account, session }: CurrentSession,
  now = new Date(),
): Promise<Account> =>
  inGate(account.clinicId, async (tx) => {
    const sessions = await tx
      .select()
      .from(staffSessions)
      .where(eq(staffSessions.staffId, account.id))
      .orderBy(desc(staffSessions.seenAt), staffSessions.id);
    const [left] = await tx
      .select({ codes: count() })
      .from(recoveryCodes)
      .where(eq(recoveryCodes.staffId, account.id));
    return {
      username: account.username,
      name: account.name,
      role: account.role,
      hasSecondFactor: account.factorSecret !== null,
      recoveryCodesLeft: left?.codes ?? 0,
      sessions: sessions
        .filter((each) => holds(each, now))
        .map((each) => ({
          id: each.id,
          isThis: each.id === session.id,
          startedAt: each.startedAt.toISOString(),
          seenAt: each.seenAt.toISOString(),
          device: each.device,
        })),
    };
  });
