import { eq, sql } from 'drizzle-orm';
import { channel, type Transaction } from '../db/engine.ts';
import { clinicCounters } from '../db/schema/clinics.ts';

/**
 * Counts a change of the clinic. Everybody else who changes something there waits until this
 * transaction ends, so that the numbers come in the order of the commits, without gaps.
 *
 * @returns the new revision
 */
export const nextRevision = async (tx: Transaction, clinicId: string): Promise<number> => {
  const [row] = await tx
    .update(clinicCounters)
    .set({ revision: sql`${clinicCounters.revision} + 1` })
    .where(eq(clinicCounters.clinicId, clinicId))
    .returning({ revision: clinicCounters.revision });
  if (row === undefined) throw new Error('the clinic has no counters');
  return row.revision;
};

/**
 * Counts an arrival, which is a change too: see `nextRevision`.
 *
 * @returns the new revision, and the number in the order of arrival
 */
export const nextArrival = async (
  tx: Transaction,
  clinicId: string,
): Promise<{ readonly revision: number; readonly sequence: number }> => {
  const [row] = await tx
    .update(clinicCounters)
    .set({
      revision: sql`${clinicCounters.revision} + 1`,
      sequence: sql`${clinicCounters.sequence} + 1`,
    })
    .where(eq(clinicCounters.clinicId, clinicId))
    .returning({ revision: clinicCounters.revision, sequence: clinicCounters.sequence });
  if (row === undefined) throw new Error('the clinic has no counters');
  return row;
};

/** The clinic's revision as this transaction sees it. */
export const revisionNow = async (tx: Transaction, clinicId: string): Promise<number> => {
  const [row] = await tx
    .select({ revision: clinicCounters.revision })
    .from(clinicCounters)
    .where(eq(clinicCounters.clinicId, clinicId));
  return row?.revision ?? 0;
};

/** What the database tells every web process after the commit. No ticket, no level. */
export interface ChangeNotice {
  readonly clinicId: string;
  readonly revision: number;
  readonly id: string | null;
  /** When it was announced, by the clock of that process, in milliseconds. */
  readonly at?: number;
}

/** Announces a change; the database delivers it when the transaction commits, and not otherwise. */
export const announce = async (
  tx: Transaction,
  notice: Omit<ChangeNotice, 'at'>,
): Promise<void> => {
  const text = JSON.stringify({ ...notice, at: Date.now() });
  await tx.execute(sql`select pg_notify(${channel}, ${text})`);
};
