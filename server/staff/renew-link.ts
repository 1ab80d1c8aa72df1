import type { LinkRequest, StaffLink } from '../../lib/api/staff-member.ts';
import { accountOfClinic } from './account-of-clinic.ts';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { inGate } from './in-gate.ts';
import { makeLink } from './links.ts';
import { noteAct } from './note-act.ts';

/**
 * A new link for an account of the clinic: an invitation again while it was never used, else a new
 * password. Until the link is used, nothing changes for the account.
 *
 * @throws Refusal 404 for an account of another clinic
 */
export const renewLink = async (
  actor: Actor,
  staffId: string,
  { forgetsSecondFactor }: LinkRequest,
  now = new Date(),
): Promise<StaffLink> => {
  const { clinicId } = authorise(actor, 'staff', 'reset');
  return inGate(clinicId, async (tx) => {
    const account = await accountOfClinic(tx, clinicId, staffId);
    const kind = account.passwordHash === null ? 'invite' : 'reset';
    const forgetsFactor = forgetsSecondFactor && kind === 'reset';
    const link = await makeLink(tx, { kind, clinicId, staffId, forgetsFactor }, now);
    const detail = { kind, forgetsFactor };
    await noteAct(
      tx,
      clinicId,
      { actor, action: 'staff.link-made', subject: staffId, detail },
      now,
    );
    return { staffId, kind, token: link.token, expiresAt: link.expiresAt.toISOString() };
  });
};
