import { randomUUID } from 'node:crypto';
import { Refusal } from '../../lib/api/problem.ts';
import type { Invitation, StaffLink } from '../../lib/api/staff-member.ts';
import { staff } from '../db/schema/staff.ts';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { inGate } from './in-gate.ts';
import { makeLink } from './links.ts';
import { noteAct } from './note-act.ts';

/**
 * An account without a password, and the link with which its owner chooses one. The link carries
 * clinic and role; the admin hands it over, and never learns the password.
 *
 * @throws Refusal 409 `name-taken`
 */
export const inviteStaff = async (
  actor: Actor,
  { username, name, role }: Invitation,
  now = new Date(),
): Promise<StaffLink> => {
  const { clinicId } = authorise(actor, 'staff', 'invite');
  return inGate(clinicId, async (tx) => {
    const [made] = await tx
      .insert(staff)
      .values({
        id: randomUUID(),
        clinicId,
        username,
        name,
        role,
        isDisabled: false,
        createdAt: now,
      })
      .onConflictDoNothing({ target: staff.username })
      .returning({ id: staff.id });
    if (made === undefined)
      throw new Refusal(409, {
        path: '/username',
        code: 'name-taken',
        message: 'This user name is taken.',
      });
    const link = await makeLink(tx, { kind: 'invite', clinicId, staffId: made.id }, now);
    const detail = { role };
    await noteAct(tx, clinicId, { actor, action: 'staff.invited', subject: made.id, detail }, now);
    return {
      staffId: made.id,
      kind: 'invite',
      token: link.token,
      expiresAt: link.expiresAt.toISOString(),
    };
  });
};
