// npm run bench:hall: 300 submissions in 5 minutes while 50 desks watch: no error, and every desk is told
// of every one. `--minutes 1` tries it out, at the same pace.
import { setTimeout as after } from 'node:timers/promises';
import { newId } from '../../server/new-id.ts';
import { eventsOf, toldIn } from '../../tests/faults/events-of.ts';
import { filing, type WebDesk } from '../../tests/faults/web-desk.ts';
import { machineNow } from '../figures/machine.ts';
import { report } from '../figures/report.ts';
import { numberArgument } from './argument.ts';
import { withServer } from './measured-server.ts';
import { percentile } from './percentile.ts';

const minutes = numberArgument('minutes', 5);
const filings = 60 * minutes;
const viewers = 50;
const machine = machineNow();

/** Somebody who watches the queue, and notes when they were told of which intake. */
const watcher = async (base: string, desk: WebDesk, signal: AbortSignal) => {
  const told = new Map<string, number>();
  const events = eventsOf(base, desk, signal);
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error('a stream ended before it began');
    if (value.includes('event: hello')) break;
  }
  const listen = async () => {
    for await (const event of events) {
      const id = toldIn(event);
      if (id !== null) told.set(id, performance.now());
    }
  };
  return { told, ended: listen().catch(() => undefined) };
};

await withServer(async ({ server: { base }, desk }) => {
  const leave = new AbortController();
  const all = await Promise.all(
    Array.from({ length: viewers }, () => watcher(base, desk, leave.signal)),
  );
  const answered = new Map<string, number>();
  let errors = 0;
  const file = async (): Promise<void> => {
    const answer = await fetch(`${base}/api/v1/intakes`, filing(desk, newId()));
    if (answer.status !== 201) errors += 1;
    else answered.set(((await answer.json()) as { readonly id: string }).id, performance.now());
  };
  const begin = performance.now();
  const filed: Promise<void>[] = [];
  for (let second = 0; second < filings; second += 1) {
    await after(Math.max(0, begin + second * 1_000 - performance.now()));
    if (second % 60 === 0)
      await fetch(`${base}/api/v1/session/presence`, {
        method: 'POST',
        headers: { cookie: desk.cookie },
      });
    filed.push(
      file().catch(() => {
        errors += 1;
      }),
    );
  }
  await Promise.all(filed);
  const expected = answered.size * viewers;
  const tellings = () =>
    all.flatMap(({ told }) =>
      [...answered].flatMap(([id, at]) => {
        const heard = told.get(id);
        return heard === undefined ? [] : [Math.max(0, heard - at)];
      }),
    );
  for (let wait = 0; wait < 100 && tellings().length < expected; wait += 1) await after(100);
  leave.abort();
  await Promise.all(all.map(({ ended }) => ended));
  const lags = tellings();
  report('hall', {
    title: 'A full hall: submissions while desks watch',
    command: 'npm run bench:hall -- --write',
    about: `The built server on PostgreSQL: one submission a second for ${minutes} minutes, with ${viewers} streams of the queue open. Late is the time from the receipt at the sender to the notice at a desk; 0 where the desk knew first. An error, or a desk that was not told, fails the run.`,
    machine,
    comparisons: [
      {
        what: `Notices to ${viewers} desks`,
        ours: lags.length,
        against: 'one to each desk of each submission',
        theirs: filings * viewers,
        unit: 'notices',
        aim: 'exactly 1',
        isMet: lags.length === filings * viewers,
      },
    ],
    tables: [
      {
        caption: 'What came of it',
        columns: ['Submissions', 'Errors', 'Notices', 'Late p50, ms', 'Late p99, ms', 'Latest, ms'],
        rows: [
          [
            answered.size,
            errors,
            lags.length,
            percentile(lags, 0.5),
            percentile(lags, 0.99),
            Math.max(...lags),
          ],
        ],
      },
    ],
  });
  if (errors > 0 || lags.length !== filings * viewers) process.exitCode = 1;
});
