import { sql } from 'drizzle-orm';
import { database } from './client.ts';
import type { Transaction } from './engine.ts';

/**
 * A transaction that sees the rows of one clinic and no others: row-level security compares them
 * with `app.clinic`, which ends with the transaction. The role is set again, so that the rule also
 * holds for an owner that could bypass it.
 *
 * @param clinicId from the session or from the clinic that was looked up, never from a body
 */
export const inClinic = async <T>(
  clinicId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const { database: db } = await database();
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('role', 'facewise_app', true), set_config('app.clinic', ${clinicId}, true)`,
    );
    return work(tx);
  });
};
