// npm run faults [-- --kills 50 --only web --write]: long fault work on both engines, with its figures.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { isDatabaseAway } from '../../lib/api/database-away.ts';
import type { FileIntake } from '../../lib/api/file-intake.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { build, isBuilt } from '../../scripts/lib/ensure-built.mjs';
import { ensurePostgresql, startPostgresql } from '../../scripts/lib/private-postgresql.mjs';
import { say, stop } from '../../scripts/lib/say.mjs';
import { foundClinic } from '../../server/clinics/found-clinic.ts';
import { database } from '../../server/db/client.ts';
import { openEmbedded } from '../../server/db/embedded.ts';
import type { Engine } from '../../server/db/engine.ts';
import { openPostgresql } from '../../server/db/postgresql.ts';
import { fileIntake } from '../../server/intakes/file-intake.ts';
import { listIntakes } from '../../server/intakes/list-intakes.ts';
import { newId } from '../../server/new-id.ts';
import { type Acknowledged, Filer, killFilers } from './kill-filers.ts';
import { verifyStore } from './verify-store.ts';
import { webFaults } from './web-faults.ts';
import { within } from './within.ts';
import { writeFigures } from './write-figures.ts';

const argument = (name: string): string | undefined =>
  process.argv.find((_, index, all) => all[index - 1] === `--${name}`);
const kills = Number(argument('kills') ?? 50);
const results: (readonly [string, string])[] = [];
let failures = 0;

const report = (what: string, figures: string, isRight: boolean): void => {
  if (!isRight) failures += 1;
  results.push([what, isRight ? figures : `**FAILED** ${figures}`]);
  say(`${isRight ? 'right' : 'WRONG'}: ${what}: ${figures}`);
};

const home = mkdtempSync(join(tmpdir(), 'facewise-faults-'));
// The server's own user has to pass through.
chmodSync(home, 0o755);
const found = await ensurePostgresql();
if ('reason' in found) stop(found.reason);
const { bin } = found;
if (!isBuilt() && !(await build())) stop('the build failed');

const finish = (): never => {
  rmSync(home, { recursive: true, force: true });
  if (process.argv.includes('--write')) writeFigures(results, kills);
  process.exit(failures === 0 ? 0 : 1);
};

const checkKills = async (
  what: string,
  store: Readonly<Record<string, string>>,
  open: () => Promise<Engine>,
): Promise<void> => {
  const { clinicId, acknowledged, resent, opened } = await killFilers(store, kills);
  const verdict = await within(await open(), () => verifyStore(clinicId, acknowledged));
  const [created = 0, ...restarts] = opened;
  const slowest = Math.max(...restarts);
  const { stored, lost, duplicates, repeatedTickets, auditBrokenAt } = verdict;
  report(
    what,
    `${opened.length} kills; ${acknowledged.size} answered, ${lost} lost, ${duplicates} filed twice, ${repeatedTickets} tickets given twice, ${resent} sent again; ${stored} stored; audit chain ${auditBrokenAt === null ? 'whole' : 'BROKEN'}; slowest restart ${slowest} ms (the first start, which made the database, ${created} ms)`,
    lost + duplicates + repeatedTickets === 0 && auditBrokenAt === null && slowest <= 5_000,
  );
};

await webFaults({ kills, home, bin, report });
if (argument('only') === 'web') finish();

const embeddedFolder = join(home, 'embedded');
await checkKills('web process killed, embedded engine', { FACEWISE_DATA: embeddedFolder }, () =>
  openEmbedded(embeddedFolder),
);

const server = await startPostgresql(bin);
await checkKills('web process killed, PostgreSQL', { DATABASE_URL: server.url }, () =>
  openPostgresql(server.url),
);

/** Kills the database below a filer that goes on asking. @returns what it was answered in all */
const killServer = async (times: number, pause: number) => {
  const acknowledged = new Map<string, Acknowledged>();
  const filer = new Filer({ DATABASE_URL: server.url }, acknowledged);
  const recoveries: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await filer.until(filer.acknowledgedNow + 20);
    await server.kill();
    await after(pause);
    await server.start();
    const back = performance.now();
    await filer.until(filer.acknowledgedNow + 1);
    recoveries.push(Math.round(performance.now() - back));
  }
  await filer.kill();
  const verdict = await within(await openPostgresql(server.url), () =>
    verifyStore(filer.clinicId, acknowledged),
  );
  return { acknowledged, recoveries, verdict };
};

{
  const { acknowledged, recoveries, verdict } = await killServer(10, 0);
  report(
    'PostgreSQL itself killed below a web process',
    `10 kills; ${acknowledged.size} answered, ${verdict.lost} lost; answered again after at most ${Math.max(...recoveries)} ms`,
    verdict.lost === 0,
  );
}
{
  const { acknowledged, recoveries, verdict } = await killServer(1, 30_000);
  report(
    'PostgreSQL gone for 30 s and back',
    `${acknowledged.size} answered, ${verdict.lost} lost; answered again ${recoveries[0]} ms after it was back`,
    verdict.lost === 0 && (recoveries[0] ?? Number.POSITIVE_INFINITY) <= 10_000,
  );
}

const body = (slug: string): FileIntake => ({
  clinic: slug,
  answers: { 'emergency-signs': ['none'] } as FileIntake['answers'],
  lang: 'en',
  subject: 'self',
});

const clinicOn = async (engine: Engine) => {
  const slug = `f${Date.now()}`;
  const settings = ClinicSettings.parse({
    name: { 'zh-CN': '诊所', en: 'Clinic' },
    timeZone: 'UTC',
  });
  const clinicId = await engine.asOwner((tx) => foundClinic(tx, slug, settings));
  const desk = { kind: 'staff', staffId: 's', name: 'Desk', clinicId, role: 'desk' } as const;
  const file = (key: string, now?: Date) =>
    fileIntake(desk, { key, body: body(slug), sentAt: null, sender: null }, now);
  return { desk, file };
};

for (const [name, open] of [
  ['embedded engine', () => openEmbedded(null)],
  ['PostgreSQL', () => openPostgresql(server.url)],
] as const)
  await within(await open(), async () => {
    const engine = await database();
    const { desk, file } = await clinicOn(engine);
    const key = newId();
    const replies = await Promise.all(Array.from({ length: 50 }, () => file(key)));
    const kinds = new Set(replies.map((reply) => JSON.stringify(reply))).size;
    const rows = (await listIntakes(desk)).intakes.length;
    report(
      `50 parallel sendings of one key, ${name}`,
      `${rows} row, ${kinds} kind of answer, ${replies.length} answers`,
      rows === 1 && kinds === 1,
    );

    const jumps = [0, 3_600_000, -3_600_000, 86_400_000, -86_400_000, 1_000];
    const receipts = [];
    for (let turn = 0; turn < 500; turn += 1) {
      const jump = jumps[Math.floor(Math.random() * jumps.length)] ?? 0;
      receipts.push(await file(newId(), new Date(Date.UTC(2026, 10, 27, 12) + jump + turn)));
    }
    const { intakes } = await listIntakes(desk);
    const isInOrder = intakes.every(
      ({ sequence }, index) => index === 0 || sequence > (intakes[index - 1]?.sequence ?? 0),
    );
    const tickets = new Set(receipts.map(({ clinicDay, ticket }) => `${clinicDay} ${ticket}`));
    report(
      `clock thrown by hours and days, ${name}`,
      `${receipts.length} submissions; queue ${isInOrder ? 'in order of arrival' : 'OUT OF ORDER'}; ${receipts.length - tickets.size} tickets given twice`,
      isInOrder && tickets.size === receipts.length,
    );
  });

const refusedWith = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'filed';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.errors[0]?.code ?? '';
    return isDatabaseAway(error) ? 'database-away' : 'unexpected';
  }
};

/** A small disk of its own, filled to the last byte and emptied again. */
const onSmallDisk = async (
  work: (disk: string, fill: () => void, empty: () => void) => Promise<void>,
) => {
  const disk = join(home, `disk-${newId()}`);
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', disk]).status !== 0) {
    results.push(['disk full', 'not tried: no small disk can be mounted here']);
    return;
  }
  const filler = join(disk, 'filler');
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(Number(bavail) * Number(bsize)));
  };
  try {
    await work(disk, fill, () => rmSync(filler));
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
};

await onSmallDisk(async (disk, fill, empty) => {
  process.env.FACEWISE_DATA = join(disk, 'data');
  await within(await openEmbedded(join(disk, 'data')), async () => {
    const { desk, file } = await clinicOn(await database());
    const receipt = await file(newId());
    fill();
    const key = newId();
    const refused = await refusedWith(file(key));
    const readable = (await listIntakes(desk)).intakes.map(({ id }) => id);
    empty();
    const again = await refusedWith(file(key));
    const rows = (await listIntakes(desk)).intakes.length;
    report(
      'disk full, embedded engine',
      `refused with ${refused}; queue readable with ${readable.length} row; after room was made: ${again}; ${rows} rows`,
      refused === 'disk-nearly-full' &&
        readable[0] === receipt.id &&
        again === 'filed' &&
        rows === 2,
    );
  });
  delete process.env.FACEWISE_DATA;
});

await onSmallDisk(async (disk, fill, empty) => {
  const small = await startPostgresql(bin, { folder: join(disk, 'server') });
  await within(await openPostgresql(small.url), async () => {
    process.env.DATABASE_URL = small.url;
    const { desk, file } = await clinicOn(await database());
    const acknowledged = Array.from({ length: 50 }, newId);
    for (const key of acknowledged) await file(key);
    fill();
    let refused = '';
    for (let turn = 0; turn < 20_000 && refused === ''; turn += 1) {
      const key = newId();
      const result = await refusedWith(file(key));
      if (result === 'filed') acknowledged.push(key);
      else refused = result;
    }
    empty();
    let again = '';
    const begin = performance.now();
    while (again !== 'filed' && performance.now() - begin < 30_000) {
      again = await refusedWith(file(newId()));
      if (again !== 'filed') await after(100);
    }
    const took = Math.round(performance.now() - begin);
    const replies = await Promise.all(acknowledged.slice(-50).map((key) => refusedWith(file(key))));
    const lost = replies.filter((reply) => reply !== 'filed').length;
    const { revision } = await listIntakes(desk);
    report(
      'disk full, PostgreSQL',
      `${acknowledged.length} answered before the disk was full, then refused with ${refused}; ${took} ms after room was made: ${again}; revision ${revision} for ${acknowledged.length + 1} submissions; ${lost} lost`,
      refused === 'database-away' &&
        again === 'filed' &&
        lost === 0 &&
        revision === acknowledged.length + 1,
    );
    delete process.env.DATABASE_URL;
  });
  await small.stop();
});

await server.stop();
finish();
