// npm run bench:soak: the built server does everything it does for an hour, slowly; what it holds must
// not grow. `--minutes 3` tries it out.
import { setTimeout as after } from 'node:timers/promises';
import { say } from '../../scripts/lib/say.mjs';
import { machineNow } from '../figures/machine.ts';
import { report } from '../figures/report.ts';
import { numberArgument } from './argument.ts';
import { withServer } from './measured-server.ts';
import { type Memory, medianMemory, megabytes, memoryOf } from './memory.ts';
import { soakTurn } from './soak-turn.ts';

const minutes = numberArgument('minutes', 60);
const machine = machineNow();
/** Probes are six a minute; the first ones, and the last, are compared by the middle of so many. */
const compared = 6;

await withServer(async ({ server, desk }) => {
  await after(10_000);
  const atRest = await memoryOf(server.child);
  const turn = soakTurn(server.base, desk);
  const probes: { readonly minute: number; readonly memory: Memory }[] = [];
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 60_000;
  let requests = 0;
  while (passed() < minutes) {
    const [done] = await Promise.all([turn(), after(1_000)]);
    requests += done;
    const last = probes.at(-1)?.minute ?? 0;
    if (passed() - last < 1 / 6) continue;
    probes.push({ minute: passed(), memory: await memoryOf(server.child) });
  }
  const memoryAt = (share: number): Memory => {
    const from = probes.filter(({ minute }) => minute >= minutes * share);
    const some = share === 1 ? probes.slice(-compared) : from.slice(0, compared);
    return medianMemory(some.map(({ memory }) => memory));
  };
  const warm = memoryAt(1 / 6);
  const end = memoryAt(1);
  const rows = [1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1].map((share) => {
    const { heapUsed, rss, external, openFiles } = memoryAt(share);
    const at = (minutes * share).toFixed(0);
    return [at, megabytes(heapUsed), megabytes(rss), megabytes(external), openFiles ?? '–'];
  });
  const holds = (now: number, then: number) => now / then < 1.1;
  const isHeapFlat = holds(end.heapUsed, warm.heapUsed);
  const isRssFlat = holds(end.rss, warm.rss);
  const against = `after ${Math.round(minutes / 6)} minutes`;
  report('soak', {
    title: `Memory over ${minutes} minutes of work`,
    command: 'npm run bench:soak -- --write',
    about: `The built server on PostgreSQL. Each second it assesses three sheets, takes one submission, which is called, seen and listed, and gives out a page; five desks watch, one of them a new one every ten seconds. In all ${requests.toLocaleString('en')} requests, each with the answer it should get. What nobody uses is collected before each look, six times a minute; the middle of ${compared} looks counts.`,
    machine,
    comparisons: (
      [
        ['Heap', end.heapUsed, warm.heapUsed, isHeapFlat],
        ['Resident memory (RSS)', end.rss, warm.rss, isRssFlat],
      ] as const
    ).map(([name, now, then, isMet]) => ({
      what: `${name} after ${minutes} minutes`,
      ours: megabytes(now),
      against,
      theirs: megabytes(then),
      unit: 'MB',
      aim: 'below 1.1',
      isMet,
    })),
    tables: [
      {
        caption: 'What the server holds, in MB',
        columns: ['Minute', 'Heap', 'RSS', 'Outside the heap', 'Open files'],
        rows: [
          [
            'at rest',
            megabytes(atRest.heapUsed),
            megabytes(atRest.rss),
            megabytes(atRest.external),
            atRest.openFiles ?? '–',
          ],
          ...rows,
        ],
      },
    ],
  });
  if (!isHeapFlat || !isRssFlat) {
    say('it grew');
    process.exitCode = 1;
  }
});
