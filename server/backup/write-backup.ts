import { sql } from 'drizzle-orm';
import type { Engine, Transaction } from '../db/engine.ts';
import { migrations } from '../db/migrations/all.ts';
import { rowsOf, type Table, tablesInOrder } from './tables.ts';

/** The first line of a backup. */
export interface BackupHead {
  readonly facewise: 'backup';
  readonly version: 1;
  readonly madeAt: string;
  /** Thrown away by then: what was deleted meanwhile must not live on in old backups (P-20). */
  readonly expiresAt: string;
  readonly migrations: readonly string[];
}

/** One line per handful of rows of a table, then one with the counts. */
export type BackupLine =
  | BackupHead
  | { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
  | { readonly end: Readonly<Record<string, number>> };

const atOnce = 200;
const keptFor = 35 * 24 * 3_600_000;

const clinicIds = async (tx: Transaction): Promise<readonly string[]> =>
  (await rowsOf<{ id: string }>(tx, sql`select id from clinics order by id`)).map(({ id }) => id);

async function* rowsOfTable(
  tx: Transaction,
  { name, isWalled }: Table,
  clinic: string,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const cursor = sql.raw(`facewise_backup_${name}`);
  // A superuser, as in the embedded engine, sees through the wall.
  const ofClinic = isWalled ? sql`where t.clinic_id = ${sql.raw(`'${clinic}'`)}` : sql``;
  await tx.execute(
    sql`declare ${cursor} no scroll cursor for select to_jsonb(t) as row from ${sql.identifier(name)} t ${ofClinic}`,
  );
  for (;;) {
    const rows = await rowsOf<{ row: Record<string, unknown> }>(
      tx,
      sql`fetch ${sql.raw(String(atOnce))} from ${cursor}`,
    );
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < atOnce) break;
  }
  await tx.execute(sql`close ${cursor}`);
}

/**
 * Everything the database holds, as lines, from one snapshot: what is filed meanwhile is wholly in it
 * or not at all. The owner is bound to the wall too, so it goes from clinic to clinic.
 *
 * @param emit called in order; awaited, so that a slow disk slows the reading
 */
export const writeBackup = async (
  engine: Engine,
  emit: (line: BackupLine) => Promise<void>,
  now: Date = new Date(),
): Promise<Readonly<Record<string, number>>> =>
  engine.asOwner(
    async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      // The first question fixes the moment that all of it is about.
      const clinics = await clinicIds(tx);
      await emit({
        facewise: 'backup',
        version: 1,
        madeAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + keptFor).toISOString(),
        migrations: migrations.map(({ name }) => name),
      });
      const counts: Record<string, number> = {};
      for (const table of await tablesInOrder(tx)) {
        counts[table.name] = 0;
        for (const clinic of table.isWalled ? clinics : ['']) {
          await tx.execute(sql`select set_config('app.clinic', ${clinic}, true)`);
          for await (const rows of rowsOfTable(tx, table, clinic)) {
            await emit({ table: table.name, rows });
            counts[table.name] = (counts[table.name] ?? 0) + rows.length;
          }
        }
      }
      await emit({ end: counts });
      return counts;
    },
    { isSnapshot: true },
  );
