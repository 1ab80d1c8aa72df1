import type { IntakeDetail } from '../../lib/api/intake.ts';
import { recordAudit } from '../audit/record.ts';
import { errorCode } from '../db/error-code.ts';
import { inClinic } from '../db/in-clinic.ts';
import { log } from '../log.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { detailOf } from './detail.ts';

/**
 * One intake, for a member of staff of its clinic. That it was looked at is written down; only a
 * full disk lets it be read without, because a patient waits.
 *
 * @throws Refusal 401/403, 404 for an id that is not there or belongs to another clinic
 */
export const readIntake = async (someone: Actor, id: string): Promise<IntakeDetail> => {
  const actor = authorise(someone, 'intake', 'read');
  const { clinicId } = actor;
  const detail = await inClinic(clinicId, (tx) => detailOf(tx, actor, id));
  const entry = { actor, action: 'intake.read', subject: id };
  await inClinic(clinicId, (tx) => recordAudit(tx, clinicId, entry)).catch((error: unknown) => {
    const code = errorCode(error);
    if (code !== '53100') throw error;
    log.error('audit.not-written', { code });
  });
  return detail;
};
