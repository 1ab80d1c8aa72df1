import { and, eq } from 'drizzle-orm';
import type { IntakeDetail } from '../../lib/api/intake.ts';
import type { ChangeIntake, IntakeChange } from '../../lib/api/intake-change.ts';
import { recordAudit } from '../audit/record.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { refuseWhenNearlyFull } from '../db/disk.ts';
import type { Transaction } from '../db/engine.ts';
import { inClinic } from '../db/in-clinic.ts';
import { intakes, intakeTrail, outcomes, type StoredIntake } from '../db/schema/intakes.ts';
import { newId } from '../new-id.ts';
import type { Actor, StaffActor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import type { ActionOn } from '../staff/role-matrix.ts';
import { type Effect, effectOf } from './apply-change.ts';
import { detailOf, noSuchIntake } from './detail.ts';
import { announce, nextRevision } from './next-revision.ts';
import { StaleVersion } from './stale-version.ts';
import { byOf } from './trail.ts';
import { levelVisit } from './visit.ts';

/** The cell of the role matrix behind each kind of change. */
const actionFor = {
  call: 'move',
  uncall: 'move',
  see: 'move',
  leave: 'move',
  transfer: 'move',
  hold: 'move',
  acknowledge: 'acknowledge',
  answers: 'correct',
  raise: 'raise',
  lower: 'lower',
  outcome: 'record-outcome',
} as const satisfies Record<IntakeChange['kind'], ActionOn<'intake'>>;

const recordOutcome = async (
  tx: Transaction,
  actor: StaffActor,
  row: StoredIntake,
  change: Extract<IntakeChange, { kind: 'outcome' }>,
  now: Date,
): Promise<void> => {
  const said = {
    top: row.top,
    diagnosis: change.diagnosis,
    recordedAt: now,
    byId: actor.staffId,
    byName: actor.name,
  };
  await tx
    .insert(outcomes)
    .values({ id: newId(), clinicId: row.clinicId, intakeId: row.id, ...said })
    .onConflictDoUpdate({ target: [outcomes.clinicId, outcomes.intakeId], set: said });
};

/** Levels, states and departments may stand in the audit trail; reasons, diagnoses and answers may not. */
const audited = (kind: IntakeChange['kind'], { trail }: Effect) =>
  kind === 'outcome' ? {} : { from: trail.from ?? null, to: trail.to ?? null };

/**
 * Does one thing to one intake of the actor's clinic, if it still is as the actor saw it.
 *
 * @throws Refusal 401/403, 404 for an id that is not there or belongs to another clinic, 422 for what
 * does not fit, 503 when the disk is nearly full; StaleVersion (409) with the intake as it is now
 */
export const changeIntake = async (
  someone: Actor,
  id: string,
  { version, change }: ChangeIntake,
  now: Date = new Date(),
): Promise<IntakeDetail> => {
  const actor: StaffActor = authorise(someone, 'intake', actionFor[change.kind]);
  const { clinicId } = actor;
  await refuseWhenNearlyFull();
  return inClinic(clinicId, async (tx) => {
    const revision = await nextRevision(tx, clinicId);
    const here = and(eq(intakes.clinicId, clinicId), eq(intakes.id, id));
    const [row] = await tx.select().from(intakes).where(here).for('update');
    if (row === undefined) throw noSuchIntake();
    if (row.version !== version) throw new StaleVersion(await detailOf(tx, actor, id));
    const { settings } = await clinicById(tx, clinicId);
    const effect = effectOf(actor, row, change, settings);
    await tx
      .update(intakes)
      .set({ ...effect.set, version: version + 1, revision })
      .where(here);
    if (change.kind === 'outcome') await recordOutcome(tx, actor, row, change, now);
    const { action = change.kind, from, to, reason, changed, before } = effect.trail;
    await tx.insert(intakeTrail).values({
      clinicId,
      intakeId: id,
      at: now,
      ...byOf(actor),
      action,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      changed: [...(changed ?? [])],
      before: before ?? null,
    });
    await levelVisit(tx, clinicId, row.visitId, revision);
    const entry = {
      actor,
      action: `intake.${action}`,
      subject: id,
      detail: audited(change.kind, effect),
    };
    await recordAudit(tx, clinicId, entry, now);
    await announce(tx, { clinicId, revision, id });
    return detailOf(tx, actor, id);
  });
};
