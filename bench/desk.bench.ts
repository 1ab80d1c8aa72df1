// What filing and the queue cost with few and with very many intakes stored (the cost must stay flat).
// `--write` puts the result into docs/performance-desk.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { ClinicSettings } from '../lib/api/clinic-settings.ts';
import { exampleSheets } from '../lib/api/example-sheets.ts';
import type { FileIntake } from '../lib/api/file-intake.ts';
import { ensurePostgresql, startPostgresql } from '../scripts/lib/private-postgresql.mjs';
import { say, stop } from '../scripts/lib/say.mjs';
import { foundClinic } from '../server/clinics/found-clinic.ts';
import { setEngine } from '../server/db/client.ts';
import { openPostgresql } from '../server/db/postgresql.ts';
import { fileIntake } from '../server/intakes/file-intake.ts';
import { listIntakes } from '../server/intakes/list-intakes.ts';
import { newId } from '../server/new-id.ts';

const sizes = [1_000, 1_000_000] as const;
/** Waiting at this moment, whatever is stored: a full hall. */
const waiting = 200;
const rounds = 300;
const mostAllowed = 2;

const found = await ensurePostgresql();
if ('reason' in found) stop(found.reason);
const server = await startPostgresql(found.bin);
const engine = await openPostgresql(server.url);
setEngine(engine);

const settings = ClinicSettings.parse({ name: { 'zh-CN': '诊所', en: 'Clinic' } });
const slug = 'bench';
const clinicId = await engine.asOwner((tx) => foundClinic(tx, slug, settings));
const desk = { kind: 'staff', staffId: 's', name: 'Desk', clinicId, role: 'desk' } as const;
const answers = exampleSheets['classic-hemifacial-spasm'].answers;

/** Stores intakes that were seen, 300 a day, the newest yesterday; without what the rules said. */
const fillUp = (from: number, to: number) =>
  engine.asOwner(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`select set_config('app.clinic', ${clinicId}, true)`);
    await tx.execute(sql`insert into intakes (clinic_id, id, sequence, visit_id, ticket, clinic_day, day_closes_at,
        received_at, lang, subject, source, answers, witness, assessment, band, top, flags, assessed, own, queue_rank,
        acknowledged, status, revision)
      select ${clinicId}, 'old' || n, n, 'old' || n, 'A' || lpad((n % 300 + 1)::text, 3, '0'),
        current_date - 1 - (n / 300)::int, now() - interval '1 day', now() - interval '1 day', 'en', 'self', 'desk',
        ${JSON.stringify(answers)}::jsonb, '{}', '{}', 'strong', 'hemifacial-spasm-primary', '[]', 3, 3, 3, true, 'seen', n
      from generate_series(${from}::bigint, ${to}::bigint) n`);
    await tx.execute(
      sql`update clinic_counters set sequence = greatest(sequence, ${to}), revision = greatest(revision, ${to})`,
    );
  });

const file = () =>
  fileIntake(desk, {
    key: newId(),
    body: {
      clinic: slug,
      answers: answers as unknown as FileIntake['answers'],
      lang: 'en',
      subject: 'self',
    },
    sentAt: null,
    sender: null,
  });

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const measure = async (work: () => Promise<unknown>) => {
  for (let round = 0; round < 30; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};

/** Back to a full hall: whoever was filed for the measurement is seen. */
const setHall = async () => {
  await engine.asOwner(async (tx) => {
    await tx.execute(sql`select set_config('app.clinic', ${clinicId}, true)`);
    await tx.execute(sql`update intakes set status = 'seen' where status <> 'seen'`);
  });
  for (let person = 0; person < waiting; person += 1) await file();
};

const lines: string[] = [];
const figures: Record<string, { p50: number; p95: number }[]> = { filing: [], queue: [] };
let stored = 0;
for (const size of sizes) {
  await fillUp(stored + 1, size);
  stored = size + 10_000;
  await setHall();
  await engine.asOwner((tx) => tx.execute(sql`analyze intakes`));
  const queue = await measure(() => listIntakes(desk));
  const filing = await measure(file);
  figures.queue?.push(queue);
  figures.filing?.push(filing);
  for (const [name, { p50, p95 }] of Object.entries({ filing, queue }))
    lines.push(
      `| ${name} | ${size.toLocaleString('en')} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`,
    );
  say(lines.slice(-2).join('\n'));
}
await engine.close();
await server.stop();

const ratios = Object.entries(figures).map(([name, [few, many]]) => {
  const p50 = (many?.p50 ?? 0) / (few?.p50 ?? 1);
  const p95 = (many?.p95 ?? 0) / (few?.p95 ?? 1);
  return { name, p50, p95 };
});
const ratioLines = ratios.map(
  ({ name, p50, p95 }) => `${name}: p50 ${p50.toFixed(2)} times, p95 ${p95.toFixed(2)} times`,
);
for (const line of ratioLines) say(line);

if (process.argv.includes('--write'))
  writeFileSync(
    join(import.meta.dirname, '../docs/performance-desk.md'),
    `# What the front desk costs with many intakes stored

Written by \`npm run bench:desk -- --write\` on ${new Date().toISOString().slice(0, 10)}: PostgreSQL on the same machine (${cpus().length} processors), one
call after the other, ${rounds} of each after 30 to warm up, ${waiting} people waiting. Milliseconds, through the operations of the server
with their transaction, audit entry and notification, without HTTP. The stored intakes hold answers but no assessment.

| What | Stored | p50 | p95 |
| --- | ---: | ---: | ---: |
${lines.join('\n')}

From the first size to the last: ${ratioLines.join('; ')}. More than ${mostAllowed} times at p50 fails the run.
`,
  );
process.exit(ratios.every(({ p50 }) => p50 <= mostAllowed) ? 0 : 1);
