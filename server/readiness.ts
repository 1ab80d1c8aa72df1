import { sql } from 'drizzle-orm';
import type { Readiness } from '../lib/api/readiness-reply.ts';
import { rulesVersion } from '../rules/version.ts';
import { database } from './db/client.ts';
import { diskState, diskVerdict } from './db/disk.ts';
import { missingSteps } from './db/migrate.ts';
import { environment } from './environment.ts';
import { isStopping } from './stopping.ts';

/** Anybody may ask; the database is asked at most once a second. */
const keptFor = 1_000;
let last: { readonly at: number; readonly checks: Promise<DatabaseChecks> } | undefined;

type DatabaseChecks = Pick<Readiness['checks'], 'database' | 'migrations'>;

/** A disk that only fails at writing still answers reads, so something is written. */
const askDatabase = async (): Promise<DatabaseChecks> => {
  try {
    const { database: db } = await database();
    await db.execute(
      sql`insert into health_probe (id, at) values (1, now()) on conflict (id) do update set at = now()`,
    );
    const { rows } = (await db.execute(sql`select name from facewise_migrations`)) as unknown as {
      readonly rows: readonly { readonly name: string }[];
    };
    const missing = missingSteps(rows.map(({ name }) => name));
    return { database: 'fine', migrations: missing.length === 0 ? 'fine' : 'missing' };
  } catch {
    return { database: 'away', migrations: 'unknown' };
  }
};

const checkDisk = async (): Promise<Readiness['checks']['disk']> => {
  if (environment().databaseUrl !== null) return 'unknown';
  const state = await diskState();
  return state === null ? 'unknown' : diskVerdict(state);
};

/** Whether this process can take work: it runs, the database takes writes, the schema is whole. */
export const readiness = async (now = performance.now()): Promise<Readiness> => {
  if (last === undefined || now - last.at >= keptFor) last = { at: now, checks: askDatabase() };
  const checks = {
    process: isStopping() ? ('stopping' as const) : ('running' as const),
    ...(await last.checks),
    disk: await checkDisk(),
  };
  const isReady =
    checks.process === 'running' &&
    checks.database === 'fine' &&
    checks.migrations === 'fine' &&
    checks.disk !== 'full';
  return { status: isReady ? 'ready' : 'not-ready', checks, rules: rulesVersion };
};
