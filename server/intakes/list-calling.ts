import { and, asc, eq } from 'drizzle-orm';
import type { Calling } from '../../lib/api/calling.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { inClinic } from '../db/in-clinic.ts';
import { intakes } from '../db/schema/intakes.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';

/** More than this no screen shows. */
const mostShown = 40;

/**
 * The tickets that are being called in the actor's clinic, for the screen of the waiting room. Two
 * submissions of one person are one ticket.
 *
 * @throws Refusal 401/403
 */
export const listCalling = async (someone: Actor): Promise<Calling> => {
  const { clinicId } = authorise(someone, 'display', 'read');
  return inClinic(clinicId, async (tx) => {
    const { settings } = await clinicById(tx, clinicId);
    const rows = await tx
      .selectDistinct({ ticket: intakes.ticket, department: intakes.department })
      .from(intakes)
      .where(and(eq(intakes.clinicId, clinicId), eq(intakes.status, 'called')))
      .orderBy(asc(intakes.ticket))
      .limit(mostShown);
    const doors = new Map(settings.departments.map(({ id, name }) => [id, name]));
    return {
      clinic: settings.name,
      calling: rows.map(({ ticket, department }) => ({
        ticket,
        door: department === null ? null : (doors.get(department) ?? null),
      })),
    };
  });
};
