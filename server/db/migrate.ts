import { createHash } from 'node:crypto';
import { type Migration, migrations } from './migrations/all.ts';

/** A single connection that can run several statements at once. */
export interface MigrationConnection {
  /** @returns the rows of the last statement */
  readonly run: (text: string, values?: readonly string[]) => Promise<readonly unknown[]>;
}

/** Any number, as long as it is always the same: whoever holds it may change the schema. */
const lockNumber = 4_301_196_500;

/** SHA-256 of what a step does. The database keeps it, so that a changed step is noticed at start. */
export const checksum = ({ sql }: Migration): string =>
  createHash('sha256').update(sql).digest('hex');

const table = `create table if not exists facewise_migrations (
  name text primary key, checksum text not null, applied_at timestamptz not null default now())`;

/**
 * Brings the schema up to date under a lock, so that several processes may start at once: the second
 * one waits and finds nothing to do. Each step is one transaction, so that a killed start leaves
 * whole steps only. Steps of a newer release are left alone: an old process still works beside it.
 *
 * @returns the names of the steps that were applied now
 * @throws Error when a step that was applied is not the one that is here
 */
export const migrate = async (
  { run }: MigrationConnection,
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> => {
  await run(`select pg_advisory_lock(${lockNumber})`);
  try {
    await run(table);
    const rows = (await run('select name, checksum from facewise_migrations')) as readonly {
      readonly name: string;
      readonly checksum: string;
    }[];
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    const now: string[] = [];
    for (const step of steps) {
      const known = applied.get(step.name);
      if (known !== undefined && known !== checksum(step))
        throw new Error(`The migration ${step.name} was applied with other contents.`);
      if (known !== undefined) continue;
      await run('begin');
      try {
        await run(step.sql);
        await run('insert into facewise_migrations (name, checksum) values ($1, $2)', [
          step.name,
          checksum(step),
        ]);
        await run('commit');
      } catch (error) {
        await run('rollback');
        throw error;
      }
      now.push(step.name);
    }
    return now;
  } finally {
    await run(`select pg_advisory_unlock(${lockNumber})`);
  }
};

/** How many steps this release knows and the database does not have yet. */
export const missingSteps = (
  names: readonly string[],
  steps: readonly Migration[] = migrations,
): readonly string[] => steps.map(({ name }) => name).filter((name) => !names.includes(name));
