import { randomUUID } from 'node:crypto';
import type { KioskCode, NewKiosk } from '../../lib/api/kiosk.ts';
import { kiosks } from '../db/schema/staff.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { inGate } from '../staff/in-gate.ts';
import { noteAct } from '../staff/note-act.ts';
import { readableCode } from '../staff/readable-code.ts';
import { tokenHash } from '../staff/token.ts';

/** How long the code of a device is good: half an hour, in milliseconds. */
const codeLasts = 30 * 60_000;

/** A device that shall file for the clinic, and the code that is typed into it once. */
export const addKiosk = async (
  actor: Actor,
  { label }: NewKiosk,
  now = new Date(),
): Promise<KioskCode> => {
  const { clinicId } = authorise(actor, 'kiosks', 'enrol');
  const code = readableCode(3);
  const kioskId = randomUUID();
  const codeExpiresAt = new Date(now.getTime() + codeLasts);
  await inGate(clinicId, async (tx) => {
    await tx.insert(kiosks).values({
      id: kioskId,
      clinicId,
      label,
      codeHash: tokenHash(code),
      codeExpiresAt,
      createdAt: now,
    });
    await noteAct(tx, clinicId, { actor, action: 'kiosk.added', subject: kioskId }, now);
  });
  return { kioskId, code, expiresAt: codeExpiresAt.toISOString() };
};
