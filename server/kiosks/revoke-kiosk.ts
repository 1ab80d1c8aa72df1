import { and, eq } from 'drizzle-orm';
import { Refusal } from '../../lib/api/problem.ts';
import { kiosks } from '../db/schema/staff.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { inGate } from '../staff/in-gate.ts';
import { noteAct } from '../staff/note-act.ts';

/**
 * Takes a device out of service at once: its next request is that of nobody.
 *
 * @throws Refusal 404 for a device of another clinic
 */
export const revokeKiosk = async (
  actor: Actor,
  kioskId: string,
  now = new Date(),
): Promise<void> => {
  const { clinicId } = authorise(actor, 'kiosks', 'revoke');
  await inGate(clinicId, async (tx) => {
    const gone = await tx
      .delete(kiosks)
      .where(and(eq(kiosks.id, kioskId), eq(kiosks.clinicId, clinicId)))
      .returning({ label: kiosks.label });
    if (gone.length === 0)
      throw new Refusal(404, { path: '', code: 'not-found', message: 'There is no such device.' });
    await noteAct(tx, clinicId, { actor, action: 'kiosk.revoked', subject: kioskId }, now);
  });
};
