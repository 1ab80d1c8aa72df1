import { and, eq, isNotNull } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import type { StaffChange, StaffMember } from '../../lib/api/staff-member.ts';
import { staff, staffLinks } from '../db/schema/staff.ts';
import { accountOfClinic } from './account-of-clinic.ts';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { endSessionsOf } from './end-sessions.ts';
import { type GateTransaction, inGate } from './in-gate.ts';
import { memberOf } from './list-staff.ts';
import { noteAct } from './note-act.ts';

/**
 * The admins who could mend the clinic from its pages, locked in one order, so that two who take the
 * role from each other at the same moment do not both succeed.
 */
const lockAdmins = (tx: GateTransaction, clinicId: string) =>
  tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.clinicId, clinicId),
        eq(staff.role, 'admin'),
        eq(staff.isDisabled, false),
        isNotNull(staff.passwordHash),
      ),
    )
    .orderBy(staff.id)
    .for('update');

const lastAdmin = () =>
  new Refusal(409, {
    path: '',
    code: 'last-admin',
    message: 'This is the last admin of the clinic. Make somebody else an admin first.',
  });

const acts = {
  role: 'staff.role-changed',
  disable: 'staff.disabled',
  enable: 'staff.enabled',
} as const;

/**
 * Another role, no access any more, or access again. The account's sessions end at once, so that
 * nothing goes on under the old role (S-06).
 *
 * @throws Refusal 404 for an account of another clinic, 409 `last-admin`
 */
export const changeStaff = async (
  actor: Actor,
  staffId: string,
  change: StaffChange,
  now = new Date(),
): Promise<StaffMember> => {
  const admin = authorise(actor, 'staff', change.kind === 'role' ? 'change-role' : 'disable');
  const { clinicId } = admin;
  return inGate(clinicId, async (tx) => {
    const admins = await lockAdmins(tx, clinicId);
    const account = await accountOfClinic(tx, clinicId, staffId);
    const staysAdmin = change.kind === 'role' ? change.role === 'admin' : change.kind === 'enable';
    if (!staysAdmin && admins.length === 1 && admins[0]?.id === staffId) throw lastAdmin();
    const values =
      change.kind === 'role' ? { role: change.role } : { isDisabled: change.kind === 'disable' };
    const [changed] = await tx.update(staff).set(values).where(eq(staff.id, staffId)).returning();
    await endSessionsOf(tx, staffId);
    if (change.kind === 'disable')
      await tx.delete(staffLinks).where(eq(staffLinks.staffId, staffId));
    const detail = change.kind === 'role' ? { from: account.role, to: change.role } : ({} as const);
    const action = acts[change.kind];
    await noteAct(tx, clinicId, { actor, action, subject: staffId, detail }, now);
    return memberOf(changed ?? account, admin.staffId);
  });
};
