import { sql } from 'drizzle-orm';
import { database } from '../db/client.ts';
import type { Transaction } from '../db/engine.ts';

/** A transaction that may touch accounts, sessions, links and devices, and no pre-screen. */
export type GateTransaction = Transaction;

/** Makes the rest of a transaction one of the gate. */
export const enterGate = async (tx: Transaction, clinicId: string | null): Promise<void> => {
  await tx.execute(
    sql`select set_config('role', 'facewise_gate', true), set_config('app.clinic', ${clinicId ?? ''}, true)`,
  );
};

/**
 * A transaction on the accounts. With a clinic it sees that clinic's rows only, whatever a query asks.
 *
 * @param clinicId null only while it is not known yet: signing in, a session's token, a link
 */
export const inGate = async <T>(
  clinicId: string | null,
  work: (tx: GateTransaction) => Promise<T>,
): Promise<T> => {
  const { database: db } = await database();
  return db.transaction(async (tx) => {
    await enterGate(tx, clinicId);
    return work(tx);
  });
};
