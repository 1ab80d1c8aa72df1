import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { IntakeDetail } from '../../lib/api/intake.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import type { Transaction } from '../db/engine.ts';
import { intakes, intakeTrail, outcomes, type StoredIntake } from '../db/schema/intakes.ts';
import type { StaffActor } from '../staff/actor.ts';
import { roleMatrix } from '../staff/role-matrix.ts';
import { levelAt } from './levels.ts';
import { toldRow } from './row.ts';
import { toldEntry } from './trail.ts';
import { linkedCount } from './visit.ts';

/** The answer for an id that is not there, and for one of another clinic (S-21). */
export const noSuchIntake = (): Refusal =>
  new Refusal(404, { path: '', code: 'not-found', message: 'There is no such intake.' });

const recordedOutcome = async (
  tx: Transaction,
  clinicId: string,
  id: string,
): Promise<NonNullable<IntakeDetail['outcome']> | null> => {
  const [row] = await tx
    .select()
    .from(outcomes)
    .where(and(eq(outcomes.clinicId, clinicId), eq(outcomes.intakeId, id)));
  if (row === undefined) return null;
  const { diagnosis, recordedAt, byName } = row;
  return { diagnosis, recordedAt: recordedAt.toISOString(), by: byName ?? '' };
};

const mayReadOutcomes = ({ role }: StaffActor): boolean =>
  (roleMatrix.outcomes.read as readonly string[]).includes(role);

const told = async (
  tx: Transaction,
  actor: StaffActor,
  row: StoredIntake & { readonly linked: number },
): Promise<IntakeDetail> => {
  const { clinicId } = actor;
  const trail = await tx
    .select()
    .from(intakeTrail)
    .where(and(eq(intakeTrail.clinicId, clinicId), eq(intakeTrail.intakeId, row.id)))
    .orderBy(asc(intakeTrail.position));
  const others = await tx
    .select({ id: intakes.id })
    .from(intakes)
    .where(
      and(eq(intakes.clinicId, clinicId), eq(intakes.visitId, row.visitId), ne(intakes.id, row.id)),
    )
    .orderBy(desc(intakes.sequence));
  const { settings } = await clinicById(tx, clinicId);
  const kept = settings.retentionHours * 3_600_000;
  return {
    ...toldRow(row),
    answers: row.answers,
    witness: row.witness,
    assessment: row.assessment as IntakeDetail['assessment'],
    override: row.override === null ? null : { urgency: levelAt(row.own), kind: row.override },
    consent:
      row.consentText === null ? null : { text: row.consentText, at: row.receivedAt.toISOString() },
    trail: trail
      .filter(({ action }) => action !== 'outcome' || mayReadOutcomes(actor))
      .map(toldEntry),
    linkedIds: others.map(({ id }) => id),
    ...(mayReadOutcomes(actor) ? { outcome: await recordedOutcome(tx, clinicId, row.id) } : {}),
    deletedAfter: new Date(row.dayClosesAt.getTime() + kept).toISOString(),
  };
};

/**
 * One intake of the actor's clinic, as far as the role may see it.
 *
 * @throws Refusal 404
 */
export const detailOf = async (
  tx: Transaction,
  actor: StaffActor,
  id: string,
): Promise<IntakeDetail> => {
  const [found] = await tx
    .select({ row: intakes, linked: linkedCount })
    .from(intakes)
    .where(and(eq(intakes.clinicId, actor.clinicId), eq(intakes.id, id)));
  if (found === undefined) throw noSuchIntake();
  return told(tx, actor, { ...found.row, linked: found.linked });
};
