import { sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import type { Engine, Transaction } from '../db/engine.ts';
import { migrations } from '../db/migrations/all.ts';
import { deleteIntakes } from '../intakes/purge.ts';
import { rowsOf, type Table, tablesInOrder } from './tables.ts';
import type { BackupHead, BackupLine } from './write-backup.ts';

/** A backup that may not, or cannot, be put back. */
export class RestoreRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RestoreRefused';
  }
}

const checkHead = (line: BackupLine | undefined): BackupHead => {
  if (line === undefined || !('facewise' in line))
    throw new RestoreRefused('The backup has no beginning.');
  const known = migrations.map(({ name }) => name);
  const newer = line.migrations.find((name) => !known.includes(name));
  if (newer !== undefined)
    throw new RestoreRefused(`The backup was made by a newer release (${newer}); use that one.`);
  return line;
};

const insertRows = async (
  tx: Transaction,
  { name, isWalled, identities }: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  if (rows.length === 0) return;
  const clinic = isWalled ? String(rows[0]?.clinic_id ?? '') : '';
  await tx.execute(sql`select set_config('app.clinic', ${clinic}, true)`);
  const table = sql.identifier(name);
  const overriding = sql.raw(identities.length > 0 ? 'overriding system value' : '');
  // Only the columns that were written down: one that came later gets its default.
  const columns = sql.join(
    Object.keys(rows[0] ?? {}).map((column) => sql.identifier(column)),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${table} (${columns}) ${overriding} select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)`,
  );
};

const continueCounting = async (tx: Transaction, tables: readonly Table[]): Promise<void> => {
  const clinics = await rowsOf<{ id: string }>(tx, sql`select id from clinics`);
  for (const { name, identities } of tables)
    for (const column of identities) {
      let most = 0;
      for (const { id } of clinics) {
        await tx.execute(sql`select set_config('app.clinic', ${id}, true)`);
        const [row] = await rowsOf<{ most: number | string | null }>(
          tx,
          sql`select max(${sql.identifier(column)}) as most from ${sql.identifier(name)}`,
        );
        most = Math.max(most, Number(row?.most ?? 0));
      }
      await tx.execute(
        sql`select setval(pg_get_serial_sequence(${name}, ${column}), ${most + 1}, false)`,
      );
    }
};

/** What was deleted after the backup was made: clinic and intake. */
export interface Deletion {
  readonly clinicId: string;
  readonly intakeId: string;
}

const deleteAgain = async (
  tx: Transaction,
  deletions: readonly Deletion[],
  now: Date,
): Promise<number> => {
  const clinics = await rowsOf<{ id: string }>(tx, sql`select id from clinics`);
  let count = 0;
  for (const { id } of clinics) {
    await tx.execute(sql`select set_config('app.clinic', ${id}, true)`);
    const wanted = deletions.filter(({ clinicId }) => clinicId === id);
    const present = await rowsOf<{ id: string }>(
      tx,
      sql`select i.id from intakes i where i.clinic_id = ${id} and (
        exists (select from tombstones t where t.clinic_id = ${id} and t.intake_id = i.id)
        or i.id in (select jsonb_array_elements_text(${JSON.stringify(wanted.map(({ intakeId }) => intakeId))}::jsonb)))`,
    );
    await deleteIntakes(
      tx,
      id,
      present.map((row) => row.id),
      now,
    );
    const detail = { deletedAgain: present.length };
    await recordAudit(tx, id, { actor: { kind: 'system' }, action: 'backup.restore', detail }, now);
    count += present.length;
  }
  return count;
};

/**
 * Puts a backup into an empty database, in one transaction: all of it or nothing. What was deleted
 * since it was made is deleted again (P-21): by the tombstones in it, by the list that is handed in,
 * and, for everything past its time, by the purge that every start begins with.
 *
 * @throws RestoreRefused when the database is not empty, the backup is newer than this release, cut off
 * or does not count up
 */
export const restoreBackup = async (
  engine: Engine,
  lines: AsyncIterable<BackupLine>,
  deletions: readonly Deletion[] = [],
  now: Date = new Date(),
): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly deletedAgain: number }> =>
  engine.asOwner(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [filled] = await rowsOf(tx, sql`select 1 from clinics limit 1`);
    if (filled !== undefined)
      throw new RestoreRefused(
        'The database already holds clinics. Restore into an empty one: another FACEWISE_DATA folder, or another database.',
      );
    const tables = await tablesInOrder(tx);
    const counts: Record<string, number> = {};
    let head: BackupHead | undefined;
    let end: Readonly<Record<string, number>> | undefined;
    for await (const line of lines) {
      if (head === undefined) head = checkHead(line);
      else if ('end' in line) end = line.end;
      else if ('table' in line) {
        const table = tables.find(({ name }) => name === line.table);
        if (table === undefined) throw new RestoreRefused(`There is no table ${line.table}.`);
        await insertRows(tx, table, line.rows);
        counts[line.table] = (counts[line.table] ?? 0) + line.rows.length;
      }
    }
    if (end === undefined) throw new RestoreRefused('The backup breaks off before its end.');
    for (const [name, count] of Object.entries(end))
      if ((counts[name] ?? 0) !== count)
        throw new RestoreRefused(
          `Of ${name} there should be ${count} rows; there are ${counts[name] ?? 0}.`,
        );
    await continueCounting(tx, tables);
    return { counts, deletedAgain: await deleteAgain(tx, deletions, now) };
  });
