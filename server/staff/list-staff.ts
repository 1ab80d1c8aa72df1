import { asc, eq } from 'drizzle-orm';
import type { StaffList, StaffMember } from '../../lib/api/staff-member.ts';
import { staff } from '../db/schema/staff.ts';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { inGate } from './in-gate.ts';

type Account = typeof staff.$inferSelect;

const statusOf = ({ isDisabled, passwordHash }: Account): StaffMember['status'] => {
  if (isDisabled) return 'disabled';
  return passwordHash === null ? 'invited' : 'active';
};

/** What an admin sees of an account: never a hash, a secret or a token (S-24). */
export const memberOf = (account: Account, viewerId: string): StaffMember => ({
  id: account.id,
  username: account.username,
  name: account.name,
  role: account.role,
  status: statusOf(account),
  hasSecondFactor: account.factorSecret !== null,
  lastSeenAt: account.seenAt?.toISOString() ?? null,
  isYou: account.id === viewerId,
});

/** Every account of the clinic, by user name. */
export const listStaff = async (actor: Actor): Promise<StaffList> => {
  const { clinicId, staffId } = authorise(actor, 'staff', 'list');
  return inGate(clinicId, async (tx) => {
    const accounts = await tx
      .select()
      .from(staff)
      .where(eq(staff.clinicId, clinicId))
      .orderBy(asc(staff.username));
    return { staff: accounts.map((account) => memberOf(account, staffId)) };
  });
};
