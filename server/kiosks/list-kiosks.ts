import { asc, eq } from 'drizzle-orm';
import type { Kiosk, KioskList } from '../../lib/api/kiosk.ts';
import { kiosks } from '../db/schema/staff.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { inGate } from '../staff/in-gate.ts';

const statusOf = (kiosk: typeof kiosks.$inferSelect, now: Date): Kiosk['status'] => {
  if (kiosk.tokenHash !== null) return 'enrolled';
  return kiosk.codeExpiresAt > now ? 'waiting' : 'expired';
};

/** Every device of the clinic that was not revoked, by name. */
export const listKiosks = async (actor: Actor, now = new Date()): Promise<KioskList> => {
  const { clinicId } = authorise(actor, 'kiosks', 'list');
  return inGate(clinicId, async (tx) => {
    const rows = await tx
      .select()
      .from(kiosks)
      .where(eq(kiosks.clinicId, clinicId))
      .orderBy(asc(kiosks.label), asc(kiosks.createdAt));
    return {
      kiosks: rows.map((kiosk) => ({
        id: kiosk.id,
        label: kiosk.label,
        status: statusOf(kiosk, now),
        enrolledAt: kiosk.enrolledAt?.toISOString() ?? null,
        seenAt: kiosk.seenAt?.toISOString() ?? null,
      })),
    };
  });
};
