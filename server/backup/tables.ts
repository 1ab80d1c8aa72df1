import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/engine.ts';

/** A table of the schema, as a backup sees it. */
export interface Table {
  readonly name: string;
  /** Whether its rows belong to clinics, and are seen one clinic at a time. */
  readonly isWalled: boolean;
  /** Columns that count by themselves. */
  readonly identities: readonly string[];
}

type Rows<T> = { readonly rows: readonly T[] };

/** Rows of a query that drizzle does not know, in either driver's way of handing them over. */
export const rowsOf = async <T>(
  tx: Pick<Transaction, 'execute'>,
  query: Parameters<Transaction['execute']>[0],
): Promise<readonly T[]> => ((await tx.execute(query)) as unknown as Rows<T>).rows;

/** What says something about a process and nothing about the clinics. */
const leftOut = ['facewise_migrations', 'health_probe'];

/**
 * Every table, those that others refer to first. Read from the database itself, so that a table that is
 * added later is in the next backup without anybody thinking of it.
 */
export const tablesInOrder = async (tx: Transaction): Promise<readonly Table[]> => {
  const tables = await rowsOf<{ name: string; walled: boolean }>(
    tx,
    sql`select c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped) as walled
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' order by c.relname`,
  );
  const references = await rowsOf<{ child: string; parent: string }>(
    tx,
    sql`select child.relname as child, parent.relname as parent from pg_constraint k
      join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
      where k.contype = 'f' and child.oid <> parent.oid`,
  );
  const identities = await rowsOf<{ name: string; identity: string }>(
    tx,
    sql`select table_name as name, column_name as identity from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES'`,
  );
  const waiting = new Set(tables.map(({ name }) => name).filter((name) => !leftOut.includes(name)));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (name) => !references.some(({ child, parent }) => child === name && waiting.has(parent)),
    );
    if (free.length === 0) throw new Error('tables refer to each other in a circle');
    for (const name of free) waiting.delete(name);
    ordered.push(...free);
  }
  return ordered.map((name) => ({
    name,
    isWalled: tables.some((table) => table.name === name && table.walled),
    identities: identities.filter((each) => each.name === name).map(({ identity }) => identity),
  }));
};
