import { and, eq, sql } from 'drizzle-orm';
import type { FileIntake, IntakeReceipt } from '../../lib/api/file-intake.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { mayConsent } from '../../lib/sending/may-consent.ts';
import { recordAudit } from '../audit/record.ts';
import { clinicDayOf } from '../clinics/clinic-day.ts';
import { type Clinic, clinicById, findClinic } from '../clinics/find-clinic.ts';
import { refuseWhenNearlyFull } from '../db/disk.ts';
import type { Transaction } from '../db/engine.ts';
import { errorCode } from '../db/error-code.ts';
import { inClinic } from '../db/in-clinic.ts';
import { idempotencyKeys, intakes, intakeTrail } from '../db/schema/intakes.ts';
import { newId } from '../new-id.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { record, timed } from '../telemetry/telemetry.ts';
import { contentHashOf } from './canonical.ts';
import { afterTheFirst, inFlight } from './in-flight.ts';
import { judgeAnswers } from './judge-answers.ts';
import { levelAt } from './levels.ts';
import { announce, nextArrival } from './next-revision.ts';
import { nextTicket } from './next-ticket.ts';
import { outboxAge } from './outbox-age.ts';
import { spendBudget } from './sender.ts';
import { byOf } from './trail.ts';
import { findVisit, levelVisit, type Visit } from './visit.ts';

/** A submission with what travels beside its body. */
export interface Submission {
  readonly key: string;
  readonly body: FileIntake;
  /** The device's clock when it sent; null when it did not say. */
  readonly sentAt: Date | null;
  /** Whose budget it counts against; null for somebody who signed in. */
  readonly sender: string | null;
}

/** SQLSTATE: somebody else held a row for longer than `lock_timeout`. */
const lockTimeout = '55P03';

const refused = (status: 403 | 404 | 410 | 422, path: string, code: RefusedCode, message: string) =>
  new Refusal(status, { path, code, message });
type RefusedCode = ConstructorParameters<typeof Refusal>[1]['code'];

/** The clinic of the session; for somebody without one, the one they name, if it takes anything from them. */
const clinicOf = async (actor: Actor, body: FileIntake): Promise<Clinic> => {
  if (body.clinic === 'demo')
    throw refused(403, '/clinic', 'not-accepted-here', 'The demo clinic files nothing.');
  const clinic = await findClinic(body.clinic);
  if (clinic === null || (actor.kind !== 'anonymous' && clinic.id !== actor.clinicId))
    throw refused(404, '/clinic', 'not-found', 'There is no such clinic here.');
  if (actor.kind === 'anonymous' && !clinic.settings.acceptsFromPhones)
    throw refused(403, '/clinic', 'not-accepted-here', 'This clinic takes nothing from phones.');
  return clinic;
};

const checkConsent = (actor: Actor, body: FileIntake): void => {
  if (actor.kind === 'staff') return;
  if (!mayConsent(body))
    throw refused(
      422,
      '/consent',
      'guardian-missing',
      'Under 18 a parent or guardian agrees, and answers as somebody else.',
    );
  if (body.consent !== undefined) return;
  throw refused(
    422,
    '/consent',
    'consent-missing',
    'The patient has to agree before this is sent.',
  );
};

const checkTicket = (actor: Actor, body: FileIntake): void => {
  if (body.ticket === undefined || actor.kind === 'staff') return;
  throw refused(403, '/ticket', 'not-allowed', 'Only staff add a submission to a ticket.');
};

/** The reply of an earlier sending of the same key; null when there was none and this one goes on. */
const replay = async (
  tx: Transaction,
  clinicId: string,
  { key, hash, now }: { key: string; hash: string; now: Date },
): Promise<IntakeReceipt | null> => {
  // Waits for a transaction of another process with the same key, and then sees what it did.
  const added = await tx
    .insert(idempotencyKeys)
    .values({ clinicId, key, bodyHash: hash, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
    .catch((error: unknown) => {
      throw errorCode(error) === lockTimeout ? inFlight() : error;
    });
  if (added.length > 0) return null;
  const [known] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.clinicId, clinicId), eq(idempotencyKeys.key, key)));
  const path = 'Idempotency-Key';
  if (known === undefined) throw inFlight();
  if (known.bodyHash !== hash)
    throw refused(422, path, 'key-reused', 'This key was used for another submission.');
  if (known.reply === null)
    throw refused(410, path, 'already-deleted', 'This was filed, and has been deleted since.');
  return known.reply;
};

const visitOf = async (
  tx: Transaction,
  clinicId: string,
  day: string,
  body: FileIntake,
): Promise<Visit | null> => {
  if (body.ticket !== undefined) {
    const visit = await findVisit(tx, clinicId, day, { ticket: body.ticket });
    if (visit === null)
      throw refused(422, '/ticket', 'unknown-ticket', 'No such ticket was given today.');
    return visit;
  }
  return body.ref === undefined ? null : findVisit(tx, clinicId, day, { ref: body.ref });
};

const sourceOf = (actor: Actor, body: FileIntake) => {
  if (actor.kind === 'anonymous') return 'phone';
  return body.source ?? (actor.kind === 'kiosk' ? 'kiosk' : 'desk');
};

const skewOf = (sentAt: Date | null, now: Date): number | null =>
  sentAt === null ? null : Math.round((sentAt.getTime() - now.getTime()) / 1000);

/**
 * Files a pre-screen: it is on durable storage before this resolves. The same key with the same
 * body gives the same receipt however often it is sent, at once or a week later (R-06).
 *
 * @param patience how long a second sending waits for the first one of its key, in milliseconds
 * @throws Refusal 401/403 for whoever may not, 404 for another clinic, 409 while the same key is
 * still being filed, 410 when it was deleted since, 422 for a key with another body, 503 when the disk is
 * nearly full
 */
export const fileIntake = async (
  someone: Actor,
  { key, body, sentAt, sender }: Submission,
  now: Date = new Date(),
  patience = 5_000,
): Promise<IntakeReceipt> => {
  const actor: Actor = authorise(someone, 'intake', 'create');
  const { id: clinicId } = await clinicOf(actor, body);
  checkConsent(actor, body);
  checkTicket(actor, body);
  await refuseWhenNearlyFull();
  const hash = contentHashOf(body);
  const judgement = judgeAnswers(body.answers);
  const file = async (tx: Transaction): Promise<IntakeReceipt> => {
    await tx.execute(sql`select set_config('lock_timeout', ${`${patience}ms`}, true)`);
    const earlier = await replay(tx, clinicId, { key, hash, now });
    if (earlier !== null) return earlier;
    await spendBudget(tx, clinicId, sender, now);
    const { settings } = await clinicById(tx, clinicId);
    const { revision, sequence } = await nextArrival(tx, clinicId);
    const { day, closesAt } = clinicDayOf(settings.timeZone, now);
    const visit = await visitOf(tx, clinicId, day, body);
    const id = newId();
    const ticket = visit?.ticket ?? (await nextTicket(tx, clinicId, day));
    await tx.insert(intakes).values({
      clinicId,
      id,
      sequence,
      visitId: visit?.visitId ?? id,
      ticket,
      clinicDay: day,
      dayClosesAt: closesAt,
      receivedAt: now,
      collectedAt: body.collectedAt === undefined ? null : new Date(body.collectedAt),
      skewSeconds: skewOf(sentAt, now),
      lang: body.lang,
      subject: body.subject,
      source: sourceOf(actor, body),
      ref: body.ref ?? null,
      consentText: body.consent?.text ?? null,
      answers: body.answers,
      witness: body.witness ?? {},
      ...judgement,
      own: judgement.assessed,
      queueRank: judgement.assessed,
      acknowledged: judgement.flags.length === 0,
      revision,
    });
    const by = byOf(actor);
    await tx
      .insert(intakeTrail)
      .values({ clinicId, intakeId: id, at: now, ...by, action: 'filed' });
    if (visit !== null) {
      await tx
        .insert(intakeTrail)
        .values({ clinicId, intakeId: visit.visitId, at: now, ...by, action: 'linked' });
      await levelVisit(tx, clinicId, visit.visitId, revision);
    }
    const reply: IntakeReceipt = {
      id,
      ticket,
      clinicDay: day,
      sequence,
      urgency: levelAt(judgement.assessed),
      receivedAt: now.toISOString(),
    };
    await tx
      .update(idempotencyKeys)
      .set({ intakeId: id, reply })
      .where(and(eq(idempotencyKeys.clinicId, clinicId), eq(idempotencyKeys.key, key)));
    await recordAudit(tx, clinicId, { actor, action: 'intake.file', subject: id }, now);
    await announce(tx, { clinicId, revision, id });
    const age = outboxAge(body.collectedAt, sentAt, now);
    if (age !== null) record('facewise.outbox.age', age);
    return reply;
  };
  return timed('filing', () =>
    afterTheFirst(`${clinicId} ${key}`, patience, () => inClinic(clinicId, file)),
  );
};
