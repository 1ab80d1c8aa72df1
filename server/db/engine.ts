import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Tables are named in each query, so that no list of all tables has to be handed around. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** What a transaction hands to its body. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Told to every process by the database itself, after the commit. */
export const channel = 'facewise_changes';

/** An open database, whichever engine it is. */
export interface Engine {
  readonly kind: 'embedded' | 'postgresql';
  /** Every query runs as `facewise_app`, which sees no clinic's row unless one is set. */
  readonly database: Database;
  /** A whole transaction as the owner of the tables: founding clinics, backup, restore. */
  readonly asOwner: <T>(
    work: (tx: Transaction) => Promise<T>,
    /** `isSnapshot`: all of it sees the database as it was at its beginning. */
    options?: { readonly isSnapshot?: boolean },
  ) => Promise<T>;
  /**
   * Listens to `channel` until the returned function is called. `onGap` is called when
   * notifications may have been missed, because the connection was lost for a while.
   */
  readonly listen: (
    onPayload: (payload: string) => void,
    onGap: () => void,
  ) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}
