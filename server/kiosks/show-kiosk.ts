import { eq } from 'drizzle-orm';
import type { KioskSession } from '../../lib/api/kiosk.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { kiosks } from '../db/schema/staff.ts';
import type { Actor } from '../staff/actor.ts';
import { clinicName } from '../staff/clinic-words.ts';
import { inGate } from '../staff/in-gate.ts';

/**
 * Which clinic this device files for: all that a device may know.
 *
 * @throws Refusal 401 when it is not enrolled, or not any more
 */
export const showKiosk = async (actor: Actor): Promise<KioskSession> => {
  const [kiosk] =
    actor.kind === 'kiosk'
      ? await inGate(actor.clinicId, (tx) =>
          tx.select().from(kiosks).where(eq(kiosks.id, actor.kioskId)),
        )
      : [];
  if (kiosk === undefined)
    throw new Refusal(401, {
      path: '',
      code: 'not-signed-in',
      message: 'This device is not enrolled.',
    });
  const { slug, name } = await clinicName(kiosk.clinicId);
  return { kioskId: kiosk.id, clinic: slug, name, label: kiosk.label };
};
