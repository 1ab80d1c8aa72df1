import { newId } from '../../server/new-id.ts';
import { eventsOf } from './events-of.ts';
import { filing, openDesk } from './web-desk.ts';
import { freePort, WebServer, type WebStore } from './web-server.ts';

/**
 * Two web processes on one PostgreSQL: one files, the stream of the other tells.
 *
 * @returns how long after its receipt each filing was told on the other process, in ms, and at most 0
 * where it was told before
 */
export const fileAcross = async (
  store: WebStore & { readonly DATABASE_URL: string },
  filings: number,
): Promise<readonly number[]> => {
  const one = new WebServer(store, await freePort());
  await one.untilReady();
  const desk = await openDesk(one.base, store.FACEWISE_DATA);
  const other = new WebServer(store, await freePort());
  await other.untilReady();
  const delays: number[] = [];
  try {
    const events = eventsOf(one.base, desk);
    const toldAt = async (id: string): Promise<number> => {
      for (;;) {
        const { value, done } = await events.next();
        if (done === true) throw new Error('the stream ended');
        if (value.includes('event: changed') && value.includes(id)) return performance.now();
      }
    };
    await events.next();
    for (let turn = 0; turn < filings; turn += 1) {
      const answer = await fetch(`${other.base}/api/v1/intakes`, filing(desk, newId()));
      const { id } = (await answer.json()) as { readonly id: string };
      const answered = performance.now();
      delays.push(Math.max(0, Math.round((await toldAt(id)) - answered)));
    }
  } finally {
    await Promise.all([one.stop('SIGTERM'), other.stop('SIGTERM')]);
  }
  return delays;
};
