import { and, eq } from 'drizzle-orm';
import type { IntakeCopy } from '../../lib/api/intake-copy.ts';
import { recordAudit } from '../audit/record.ts';
import { inClinic } from '../db/in-clinic.ts';
import { intakes } from '../db/schema/intakes.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { noSuchIntake } from './detail.ts';

/**
 * Writes down that somebody prints an intake or copies it out of the system (P-22).
 *
 * @throws Refusal 401/403, 404 for an id that is not there or belongs to another clinic
 */
export const noteCopy = async (
  someone: Actor,
  id: string,
  { form }: IntakeCopy,
  now: Date = new Date(),
): Promise<void> => {
  const actor = authorise(someone, 'intake', 'export');
  const { clinicId } = actor;
  await inClinic(clinicId, async (tx) => {
    const [row] = await tx
      .select({ id: intakes.id })
      .from(intakes)
      .where(and(eq(intakes.clinicId, clinicId), eq(intakes.id, id)));
    if (row === undefined) throw noSuchIntake();
    const action = form === 'text' ? 'intake.export' : 'intake.print';
    await recordAudit(tx, clinicId, { actor, action, subject: id, detail: { form } }, now);
  });
};

/**
 * The same for the table of outcomes, which is saved as a file.
 *
 * @throws Refusal 401/403
 */
export const noteOutcomesCopy = async (someone: Actor, now: Date = new Date()): Promise<void> => {
  const actor = authorise(someone, 'outcomes', 'export');
  const { clinicId } = actor;
  await inClinic(clinicId, (tx) =>
    recordAudit(tx, clinicId, { actor, action: 'outcomes.export' }, now),
  );
};
