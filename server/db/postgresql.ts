import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client, type ClientConfig, Pool } from 'pg';
import { log } from '../log.ts';
import { channel, type Database, type Engine } from './engine.ts';
import { migrate } from './migrate.ts';

/** Long enough for a busy server, short enough that a patient hears "try again" and not nothing. */
const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 15_000 } as const;

const migrateOn = async (config: ClientConfig): Promise<void> => {
  const client = new Client(config);
  await client.connect();
  try {
    await migrate({
      run: async (text, values) => {
        const result = await client.query(text, values === undefined ? undefined : [...values]);
        return Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows;
      },
    });
    const { rows } = await client.query(
      "select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages",
    );
    if (rows[0]?.fsync !== 'on' || rows[0]?.pages !== 'on')
      log.warn('database.not-durable', { fsync: rows[0]?.fsync, fullPageWrites: rows[0]?.pages });
  } finally {
    await client.end();
  }
};

/** Listens on a connection of its own, and makes a new one for as long as it takes. */
const listenOn = async (
  config: ClientConfig,
  onPayload: (payload: string) => void,
  onGap: () => void,
): Promise<() => Promise<void>> => {
  let client: Client | null = null;
  let isStopped = false;
  let wait = 250;
  const connect = async (): Promise<void> => {
    const next = new Client({ ...config, keepAlive: true });
    let isLost = false;
    const onLost = () => {
      if (isLost || isStopped) return;
      isLost = true;
      client = null;
      next.removeAllListeners('notification');
      next.end().catch(() => undefined);
      setTimeout(reconnect, wait).unref();
      wait = Math.min(wait * 2, 5_000);
    };
    next.on('error', onLost);
    next.on('end', onLost);
    next.on('notification', ({ payload }) => onPayload(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
      wait = 250;
    } catch (error) {
      onLost();
      throw error;
    }
  };
  const reconnect = () => {
    if (isStopped) return;
    connect().then(onGap, () => undefined);
  };
  await connect().catch(() => undefined);
  return async () => {
    isStopped = true;
    await client?.end().catch(() => undefined);
  };
};

/**
 * A PostgreSQL server, 15 or later, shared by any number of web processes.
 *
 * @throws an error of the driver when it cannot be reached
 */
export const openPostgresql = async (connectionString: string): Promise<Engine> => {
  const config: ClientConfig = { connectionString, application_name: 'facewise', ...patience };
  await migrateOn({ ...config, statement_timeout: 0 });
  const pool = new Pool({
    ...config,
    max: 10,
    keepAlive: true,
    // Answered means durable, whatever the server's own default is.
    options: '-c role=facewise_app -c synchronous_commit=on',
  });
  // A connection that dies while idle is replaced at the next query; without a listener the process ends.
  pool.on('error', () => log.warn('database.connection-lost', {}));
  // One that dies in the middle of a transaction says so to whoever waits for its answer; without a
  // listener of its own it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = drizzle({ client: pool }) as unknown as Database;
  return {
    kind: 'postgresql',
    database,
    asOwner: (work, { isSnapshot = false } = {}) =>
      database.transaction(
        async (tx) => {
          await tx.execute(sql`set local role none`);
          return work(tx);
        },
        isSnapshot ? { isolationLevel: 'repeatable read' } : undefined,
      ),
    listen: (onPayload, onGap) => listenOn(config, onPayload, onGap),
    close: () => pool.end(),
  };
};
