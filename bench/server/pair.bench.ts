// npm run bench:pair: two web processes on one PostgreSQL behind a plain proxy. Clients file and desks
// watch through the proxy; half-way one process is killed. `--seconds 10` tries it out.
import { setTimeout as after } from 'node:timers/promises';
import { newId } from '../../server/new-id.ts';
import { eventsOf, toldIn } from '../../tests/faults/events-of.ts';
import { filing } from '../../tests/faults/web-desk.ts';
import { machineNow } from '../figures/machine.ts';
import { report } from '../figures/report.ts';
import { numberArgument } from './argument.ts';
import { withServer } from './measured-server.ts';
import { plainProxy } from './plain-proxy.ts';

const seconds = numberArgument('seconds', 40);
const lanes = 4;
const viewers = 10;
const machine = machineNow();

interface Receipt {
  readonly id: string;
  readonly sequence: number;
}

await withServer(async ({ server, desk, another }) => {
  const other = await another();
  const portOf = (base: string) => Number(new URL(base).port);
  const proxy = await plainProxy([portOf(server.base), portOf(other.base)]);
  const { base } = proxy;
  const read = { headers: { cookie: desk.cookie } };
  const acknowledged = new Map<string, Receipt>();
  let isOver = false;
  let sentAgain = 0;

  /** Sends a key until it is answered, as a device does. */
  const send = async (key: string): Promise<void> => {
    for (;;) {
      const answer = await fetch(`${base}/api/v1/intakes`, filing(desk, key)).catch(() => null);
      const receipt = answer?.status === 201 ? await answer.json().catch(() => null) : null;
      if (receipt !== null) {
        acknowledged.set(key, receipt as Receipt);
        return;
      }
      await answer?.body?.cancel().catch(() => undefined);
      sentAgain += 1;
      await after(50);
    }
  };
  const lane = async () => {
    while (!isOver) {
      await send(newId());
      await after(100);
    }
  };

  /** A desk: is told, comes again when its stream ends, and then asks for what it missed. */
  const leave = new AbortController();
  let returns = 0;
  const watch = async (known: Set<string>): Promise<void> => {
    let revision = 0;
    while (!leave.signal.aborted) {
      try {
        for await (const event of eventsOf(base, desk, leave.signal)) {
          const id = toldIn(event);
          if (id !== null) known.add(id);
          if (!event.includes('event: hello')) continue;
          const list = await fetch(`${base}/api/v1/intakes?since=${revision}`, read);
          if (!list.ok) throw new Error('the list did not come');
          const { intakes, revision: now } = (await list.json()) as {
            readonly revision: number;
            readonly intakes: readonly { readonly id: string }[];
          };
          for (const each of intakes) known.add(each.id);
          revision = now;
        }
      } catch {
        // The stream was cut; it is opened again below.
      }
      returns += 1;
      await after(50);
    }
  };
  const desks = Array.from({ length: viewers }, () => new Set<string>());
  const watching = desks.map(watch);
  const allFiled = Promise.all(Array.from({ length: lanes }, lane));
  await after(seconds * 500);
  await other.stop('SIGKILL');
  const killedAt = acknowledged.size;
  await after(seconds * 500);
  isOver = true;
  await allFiled;
  const ids = [...acknowledged.values()].map(({ id }) => id);
  const missed = () =>
    desks.reduce((sum, known) => sum + ids.filter((id) => !known.has(id)).length, 0);
  for (let wait = 0; wait < 100 && missed() > 0; wait += 1) await after(100);
  leave.abort();
  await Promise.all(watching);
  let lost = 0;
  for (const id of ids) {
    const answer = await fetch(`${server.base}/api/v1/intakes/${id}`, read);
    await answer.body?.cancel();
    if (answer.status !== 200) lost += 1;
  }
  proxy.stop();
  const sequences = [...acknowledged.values()].map(({ sequence }) => sequence);
  const twice = Math.max(...sequences) - Math.min(...sequences) + 1 - sequences.length;
  const isWhole = lost === 0 && missed() === 0 && twice === 0;
  report('pair', {
    title: 'Two processes behind a plain proxy, one of them killed',
    command: 'npm run bench:pair -- --write',
    about: `Two built servers on one PostgreSQL. A proxy hands each request to the next one in turn, repeats nothing, and leaves out a server for ten seconds that did not answer; ${lanes} clients file and ${viewers} desks watch through it for ${seconds} s. Half-way one process is killed (SIGKILL) and stays away. A client sends its key again until it is answered; a desk whose stream ends comes again and asks for what changed since.`,
    machine,
    comparisons: [
      {
        what: 'Submissions that the surviving process has',
        ours: ids.length - lost,
        against: 'those that were answered',
        theirs: ids.length,
        unit: 'submissions',
        aim: 'exactly 1',
        isMet: lost === 0,
      },
    ],
    tables: [
      {
        caption: 'What came of it',
        columns: [
          'Answered',
          'Of them before the kill',
          'Sent again',
          'Lost',
          'Filed twice',
          'Streams that came again',
          'Not told to a desk',
        ],
        rows: [[ids.length, killedAt, sentAgain, lost, twice, returns - viewers, missed()]],
      },
    ],
  });
  if (!isWhole) process.exitCode = 1;
});
