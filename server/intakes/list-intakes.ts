import { and, asc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { IntakeList, IntakeRow } from '../../lib/api/intake.ts';
import type { QueueQuery } from '../../lib/api/queue-query.ts';
import { clinicDayOf } from '../clinics/clinic-day.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { inClinic } from '../db/in-clinic.ts';
import { intakes, tombstones } from '../db/schema/intakes.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { revisionNow } from './next-revision.ts';
import { rowColumns, toldRow } from './row.ts';

type Status = IntakeRow['status'];

const open: readonly Status[] = ['waiting', 'called'];
const mostListed = 1_000;

/** Somebody who waits since yesterday is not lost; somebody who was seen yesterday is history. */
const ofStatus = (status: readonly Status[], today: string): SQL | undefined => {
  const still = status.filter((each) => open.includes(each));
  const closed = status.filter((each) => !open.includes(each));
  return or(
    still.length === 0 ? undefined : inArray(intakes.status, still),
    closed.length === 0
      ? undefined
      : and(inArray(intakes.status, closed), eq(intakes.clinicDay, today)),
  );
};

/**
 * The queue of the actor's clinic, most urgent first, then in order of arrival. Only the
 * server's own numbers order it; no clock does.
 *
 * @throws Refusal 401/403
 */
export const listIntakes = async (
  someone: Actor,
  { status, since, day }: QueueQuery = {},
  now: Date = new Date(),
): Promise<IntakeList> => {
  const { clinicId } = authorise(someone, 'intake', 'list');
  return inClinic(clinicId, async (tx) => {
    // Read first: what changes after it is announced with a higher one.
    const revision = await revisionNow(tx, clinicId);
    const { settings } = await clinicById(tx, clinicId);
    const today = clinicDayOf(settings.timeZone, now).day;
    const wanted = status ?? (since === undefined && day === undefined ? open : undefined);
    const rows = await tx
      .select(rowColumns)
      .from(intakes)
      .where(
        and(
          eq(intakes.clinicId, clinicId),
          since === undefined ? undefined : gt(intakes.revision, since),
          day === undefined ? undefined : eq(intakes.clinicDay, day),
          wanted === undefined
            ? undefined
            : since === undefined && day === undefined
              ? ofStatus(wanted, today)
              : inArray(intakes.status, wanted),
        ),
      )
      .orderBy(asc(intakes.queueRank), asc(intakes.sequence))
      .limit(mostListed + 1);
    const removed =
      since === undefined
        ? []
        : await tx
            .select({ id: tombstones.intakeId })
            .from(tombstones)
            .where(and(eq(tombstones.clinicId, clinicId), gt(tombstones.revision, since)));
    return {
      revision,
      intakes: rows.slice(0, mostListed).map(toldRow),
      removed: removed.map(({ id }) => id),
      more: rows.length > mostListed,
    };
  });
};
