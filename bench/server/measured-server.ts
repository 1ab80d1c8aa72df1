import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt } from '../../scripts/lib/ensure-built.mjs';
import { ensurePostgresql, startPostgresql } from '../../scripts/lib/private-postgresql.mjs';
import { stop } from '../../scripts/lib/say.mjs';
import { openDesk, type WebDesk } from '../../tests/faults/web-desk.ts';
import { freePort, WebServer } from '../../tests/faults/web-server.ts';

const probe = new URL('./memory-probe.mjs', import.meta.url);

/** The built server on a PostgreSQL of its own, and somebody who is signed in at its desk. */
export interface MeasuredServer {
  readonly server: WebServer;
  readonly desk: WebDesk;
  /** One more server on the same database. */
  readonly another: () => Promise<WebServer>;
}

/** Starts everything for a measurement, and takes it away afterwards, also after a failure. */
export const withServer = async <T>(work: (measured: MeasuredServer) => Promise<T>): Promise<T> => {
  const found = await ensurePostgresql();
  if ('reason' in found) stop(found.reason);
  if (!isBuilt() && !(await build())) stop('the build failed');
  const home = mkdtempSync(join(tmpdir(), 'facewise-bench-'));
  // The database's own user has to pass through.
  chmodSync(home, 0o755);
  const database = await startPostgresql(found.bin);
  const servers: WebServer[] = [];
  const start = async (): Promise<WebServer> => {
    const folder = join(home, `data-${servers.length}`);
    mkdirSync(folder);
    const store = { FACEWISE_DATA: folder, DATABASE_URL: database.url };
    const server = new WebServer(store, await freePort(), probe);
    servers.push(server);
    await server.untilReady();
    return server;
  };
  try {
    const server = await start();
    const desk = await openDesk(server.base, join(home, 'data-0'));
    return await work({ server, desk, another: start });
  } finally {
    await Promise.all(servers.map((each) => each.stop('SIGKILL')));
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
};
