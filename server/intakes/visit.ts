import { and, eq, min, sql } from 'drizzle-orm';
import type { Transaction } from '../db/engine.ts';
import { intakes } from '../db/schema/intakes.ts';

/**
 * Gives every submission of a visit the most urgent level among them, so that whichever of them is
 * looked at stands where the person belongs.
 */
export const levelVisit = async (
  tx: Transaction,
  clinicId: string,
  visitId: string,
  revision: number,
): Promise<void> => {
  const ofVisit = and(eq(intakes.clinicId, clinicId), eq(intakes.visitId, visitId));
  const [row] = await tx
    .select({ rank: min(intakes.own) })
    .from(intakes)
    .where(ofVisit);
  const rank = row?.rank ?? null;
  if (rank === null) return;
  await tx.update(intakes).set({ queueRank: rank, revision }).where(ofVisit);
};

/** Where a further submission belongs. */
export interface Visit {
  readonly visitId: string;
  readonly ticket: string;
}

/** The visit of a ticket, or of a host's `ref`, on one day; null when there is none. */
export const findVisit = async (
  tx: Transaction,
  clinicId: string,
  day: string,
  by: { readonly ticket: string } | { readonly ref: string },
): Promise<Visit | null> => {
  const [row] = await tx
    .select({ visitId: intakes.visitId, ticket: intakes.ticket })
    .from(intakes)
    .where(
      and(
        eq(intakes.clinicId, clinicId),
        eq(intakes.clinicDay, day),
        'ticket' in by ? eq(intakes.ticket, by.ticket) : eq(intakes.ref, by.ref),
      ),
    )
    .orderBy(intakes.sequence)
    .limit(1);
  return row ?? null;
};

/** How many other submissions a row's visit has, as a column of a query over `intakes`. */
export const linkedCount = sql<number>`(select count(*)::int - 1 from intakes as other
  where other.clinic_id = intakes.clinic_id and other.visit_id = intakes.visit_id)`;
