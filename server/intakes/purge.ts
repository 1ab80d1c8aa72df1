import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import { noteDeletions } from '../backup/deletions.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { database } from '../db/client.ts';
import type { Transaction } from '../db/engine.ts';
import { inClinic } from '../db/in-clinic.ts';
import { auditLog } from '../db/schema/audit.ts';
import { clinicDays, clinics } from '../db/schema/clinics.ts';
import { idempotencyKeys, intakes, tombstones } from '../db/schema/intakes.ts';
import { environment } from '../environment.ts';
import { log } from '../log.ts';
import { announce, nextRevision } from './next-revision.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** A client gives up long before; a lost device found again must not file twice. */
const keysKeptFor = 8 * day;
/** Longer than any backup is kept (35 days). */
const tombstonesKeptFor = 90 * day;
/** A few at a time, so that nobody waits long for a row. */
const atOnce = 500;

/** How much was deleted. */
export interface Purged {
  readonly intakes: number;
  readonly keys: number;
}

/** Deletes intakes by id, with trail and answers; what is left says only that they were there. */
export const deleteIntakes = async (
  tx: Transaction,
  clinicId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> => {
  if (ids.length === 0) return;
  const revision = await nextRevision(tx, clinicId);
  await tx
    .update(idempotencyKeys)
    .set({ reply: null })
    .where(
      and(eq(idempotencyKeys.clinicId, clinicId), inArray(idempotencyKeys.intakeId, [...ids])),
    );
  await tx
    .delete(intakes)
    .where(and(eq(intakes.clinicId, clinicId), inArray(intakes.id, [...ids])));
  await tx
    .insert(tombstones)
    .values(ids.map((intakeId) => ({ clinicId, intakeId, deletedAt: now, revision })))
    .onConflictDoNothing();
  await announce(tx, { clinicId, revision, id: null });
};

const dueIn = async (tx: Transaction, clinicId: string, now: Date): Promise<readonly string[]> => {
  const { settings } = await clinicById(tx, clinicId);
  const closedBefore = new Date(now.getTime() - settings.retentionHours * hour);
  const rows = await tx
    .select({ id: intakes.id })
    .from(intakes)
    .where(and(eq(intakes.clinicId, clinicId), lt(intakes.dayClosesAt, closedBefore)))
    .limit(atOnce);
  return rows.map(({ id }) => id);
};

const purgeClinic = async (clinicId: string, now: Date): Promise<Purged> => {
  let deleted = 0;
  for (;;) {
    const some = await inClinic(clinicId, async (tx) => {
      const ids = await dueIn(tx, clinicId, now);
      await deleteIntakes(tx, clinicId, ids, now);
      if (ids.length > 0) {
        const entry = { actor: { kind: 'system' }, action: 'intakes.purge' } as const;
        await recordAudit(tx, clinicId, { ...entry, detail: { intakes: ids.length } }, now);
      }
      return ids;
    });
    deleted += some.length;
    noteDeletions(
      environment().dataFolder,
      some.map((intakeId) => ({ clinicId, intakeId })),
    );
    if (some.length < atOnce) break;
  }
  const before = (age: number) => new Date(now.getTime() - age);
  const keys = await inClinic(clinicId, async (tx) => {
    const gone = await tx
      .delete(idempotencyKeys)
      .where(
        and(
          eq(idempotencyKeys.clinicId, clinicId),
          lt(idempotencyKeys.createdAt, before(keysKeptFor)),
          // The reply of an intake that is still kept stays with it.
          sql`not exists (select from ${intakes} where ${intakes.clinicId} = ${clinicId} and ${intakes.id} = ${idempotencyKeys.intakeId})`,
        ),
      )
      .returning({ key: idempotencyKeys.key });
    await tx
      .delete(tombstones)
      .where(
        and(eq(tombstones.clinicId, clinicId), lt(tombstones.deletedAt, before(tombstonesKeptFor))),
      );
    await tx
      .delete(clinicDays)
      .where(
        and(
          eq(clinicDays.clinicId, clinicId),
          lt(clinicDays.day, before(tombstonesKeptFor).toISOString().slice(0, 10)),
        ),
      );
    await tx
      .delete(auditLog)
      .where(
        and(eq(auditLog.clinicId, clinicId), sql`${auditLog.at} < now() - interval '366 days'`),
      );
    return gone.length;
  });
  return { intakes: deleted, keys };
};

/**
 * Deletes what is past its time in every clinic (P-20): an intake when the clinic's hours have
 * passed since its clinic day closed. Several processes may do it at once.
 *
 * @param now a clock that runs ahead deletes early; that is why the server's own is used
 */
export const purge = async (now: Date = new Date()): Promise<Purged> => {
  const { database: db } = await database();
  const all = await db.select({ id: clinics.id }).from(clinics);
  let sum: Purged = { intakes: 0, keys: 0 };
  for (const { id } of all) {
    const one = await purgeClinic(id, now);
    sum = { intakes: sum.intakes + one.intakes, keys: sum.keys + one.keys };
  }
  if (sum.intakes + sum.keys > 0) log.info('purge.done', { ...sum });
  return sum;
};
