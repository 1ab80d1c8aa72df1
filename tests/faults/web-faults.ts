import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { startPostgresql } from '../../scripts/lib/private-postgresql.mjs';
import { database } from '../../server/db/client.ts';
import { openEmbedded } from '../../server/db/embedded.ts';
import type { Engine } from '../../server/db/engine.ts';
import { openPostgresql } from '../../server/db/postgresql.ts';
import { clinics } from '../../server/db/schema/clinics.ts';
import { killWeb } from './kill-web.ts';
import { stopWeb } from './stop-web.ts';
import { fileAcross } from './two-web.ts';
import { verifyStore } from './verify-store.ts';
import { slug } from './web-desk.ts';
import type { WebStore } from './web-server.ts';
import { within } from './within.ts';

/** What a part of the faults is given. */
export interface FaultRun {
  readonly kills: number;
  /** A folder that is taken away afterwards. */
  readonly home: string;
  /** Where the programs of PostgreSQL are. */
  readonly bin: string;
  readonly report: (what: string, figures: string, isRight: boolean) => void;
}

const medianOf = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Kills, then stops, the built server while clients file over HTTP. */
const checkWeb = async (
  { kills, report }: Pick<FaultRun, 'kills' | 'report'>,
  what: string,
  store: WebStore,
  open: () => Promise<Engine>,
): Promise<void> => {
  const { desk, server, acknowledged, resent, opened } = await killWeb(store, kills);
  const stopped = await stopWeb(server, desk, 200);
  const all = new Map([...acknowledged, ...stopped.acknowledged]);
  const verdict = await within(await open(), async () => {
    const { database: db } = await database();
    const [clinic] = await db.select().from(clinics).where(eq(clinics.slug, slug));
    return verifyStore(clinic?.id ?? '', all);
  });
  const [created = 0, ...restarts] = opened;
  const slowest = Math.max(...restarts);
  const { stored, lost, duplicates, repeatedTickets, auditBrokenAt } = verdict;
  const isWhole = lost + duplicates + repeatedTickets === 0 && auditBrokenAt === null;
  report(
    `built server killed over HTTP, ${what}`,
    `${restarts.length} kills; ${acknowledged.size} answered, ${lost} lost, ${duplicates} filed twice, ${repeatedTickets} tickets given twice, ${resent} tries sent again; ${stored} stored; audit chain ${auditBrokenAt === null ? 'whole' : 'BROKEN'}; restart until it took work: median ${medianOf(restarts)} ms, slowest ${slowest} ms (the first start, which made the database, ${created} ms); load ${loadavg()[0]?.toFixed(0)} on ${cpus().length} processors`,
    isWhole && slowest <= 5_000,
  );
  report(
    `SIGTERM with 200 requests in flight, ${what}`,
    `${stopped.acknowledged.size} answered with a receipt, ${stopped.later} told to come later (503), ${stopped.otherwise.length} otherwise; ended with code ${stopped.code} after ${stopped.took} ms; ${lost} lost`,
    stopped.otherwise.length === 0 && stopped.code === 0 && isWhole,
  );
};

/** Everything that is done to the built server over HTTP. */
export const webFaults = async (run: FaultRun): Promise<void> => {
  const { home, bin, report } = run;
  const webFolder = (name: string): string => {
    const folder = join(home, name);
    mkdirSync(folder);
    return folder;
  };
  {
    const folder = webFolder('web-embedded');
    await checkWeb(run, 'embedded engine', { FACEWISE_DATA: folder }, () => openEmbedded(folder));
  }
  {
    const own = await startPostgresql(bin);
    const store = { FACEWISE_DATA: webFolder('web-postgresql'), DATABASE_URL: own.url };
    await checkWeb(run, 'PostgreSQL', store, () => openPostgresql(own.url));
    await own.stop();
  }
  {
    const own = await startPostgresql(bin);
    const store = { FACEWISE_DATA: webFolder('web-two'), DATABASE_URL: own.url };
    const delays = await fileAcross(store, 20);
    report(
      'filed by one web process, told by the stream of another',
      `${delays.length} of 20 told, the latest ${Math.max(...delays)} ms after its receipt`,
      delays.length === 20 && Math.max(...delays) <= 2_000,
    );
    await own.stop();
  }
};
