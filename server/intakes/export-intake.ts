import type { IntakeDetail } from '../../lib/api/intake.ts';
import { recordAudit } from '../audit/record.ts';
import { inClinic } from '../db/in-clinic.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { detailOf } from './detail.ts';

/**
 * One intake that leaves for another system, for a member of staff of its clinic. Without a line in
 * the audit trail nothing leaves.
 *
 * @throws Refusal 401/403, 404 for an id that is not there or belongs to another clinic
 */
export const exportIntake = async (someone: Actor, id: string): Promise<IntakeDetail> => {
  const actor = authorise(someone, 'intake', 'export');
  const { clinicId } = actor;
  return inClinic(clinicId, async (tx) => {
    const detail = await detailOf(tx, actor, id);
    const entry = { actor, action: 'intake.export', subject: id, detail: { form: 'fhir' } };
    await recordAudit(tx, clinicId, entry);
    return detail;
  });
};
