// npm run bench:throughput: how many assessments and submissions the built server takes, and assessments
// beside a bare handler of node:http, taking turns. `--seconds 1` tries it out.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { newId } from '../../server/new-id.ts';
import { filing } from '../../tests/faults/web-desk.ts';
import type { Comparison } from '../figures/figures.ts';
import { machineNow } from '../figures/machine.ts';
import { report } from '../figures/report.ts';
import { numberArgument } from './argument.ts';
import { type Load, load } from './load.ts';
import { withServer } from './measured-server.ts';

const seconds = numberArgument('seconds', 4);
const rounds = 3;
const connections = [1, 8, 64];
const machine = machineNow();

const middle = (all: readonly Load[], figure: keyof Load): number =>
  all.map((each) => each[figure]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ??
  Number.NaN;

await withServer(async ({ server, desk }) => {
  const bare = fork(new URL('./bare-assessments.ts', import.meta.url));
  try {
    const [port] = await once(bare, 'message');
    const headers = { 'content-type': 'application/json' };
    const { answers } = exampleSheets['classic-hemifacial-spasm'];
    const body = JSON.stringify({ answers, setting: 'front-desk' });
    const file = filing(desk, '');
    const works = {
      Assessments: { url: `${server.base}/api/v1/assessments`, headers, body },
      'Assessments, bare `node:http`': { url: `http://127.0.0.1:${port}/`, headers, body },
      'Submissions filed': {
        url: `${server.base}/api/v1/intakes`,
        headers: file.headers,
        body: file.body,
        fresh: () => ({ 'idempotency-key': newId() }),
      },
    };
    type Name = keyof typeof works;
    const names = Object.keys(works) as Name[];
    for (const name of names) await load(works[name], 8, seconds);
    const found = new Map<string, Load[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const count of connections)
        for (const name of names) {
          const key = `${name} ${count}`;
          found.set(key, [...(found.get(key) ?? []), await load(works[name], count, seconds)]);
        }
    const figure = (name: Name, count: number, which: keyof Load) =>
      middle(found.get(`${name} ${count}`) ?? [], which);
    report('throughput', {
      title: 'Assessments and submissions over HTTP',
      command: 'npm run bench:throughput -- --write',
      about: `The built server on PostgreSQL, with the load from autocannon on the same machine: ${seconds} s each, the middle of ${rounds} rounds in which all take turns. The bare handler reads the same body with the same limit, holds it against the same contract and gives it to the same rules, in a process of its own; it has no framework, no headers for safety and no checks of a body beyond the contract. A submission is answered when it is on durable storage. Every answer has to be a good one.`,
      machine,
      comparisons: connections.map(
        (count): Comparison => ({
          what: `Assessments at ${count} ${count === 1 ? 'connection' : 'connections'}`,
          ours: figure('Assessments', count, 'perSecond'),
          against: 'a bare `node:http` handler',
          theirs: figure('Assessments, bare `node:http`', count, 'perSecond'),
          unit: 'per second',
        }),
      ),
      tables: [
        {
          caption: 'Per second, and milliseconds until the answer',
          columns: ['What', 'Connections', 'Per second', 'p50', 'p99'],
          rows: names.flatMap((name) =>
            connections.map((count) => [
              name,
              count,
              figure(name, count, 'perSecond'),
              figure(name, count, 'p50'),
              figure(name, count, 'p99'),
            ]),
          ),
        },
      ],
    });
  } finally {
    bare.kill();
  }
});
