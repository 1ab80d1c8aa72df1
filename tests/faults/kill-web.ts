import { setTimeout as after } from 'node:timers/promises';
import { newId } from '../../server/new-id.ts';
import type { Acknowledged } from './kill-filers.ts';
import { filing, openDesk, type WebDesk } from './web-desk.ts';
import { freePort, WebServer, type WebStore } from './web-server.ts';

/** What the clients of a server that was killed again and again were answered. */
export interface WebKillRun {
  readonly desk: WebDesk;
  /** The last one, which takes work and has to be stopped. */
  readonly server: WebServer;
  readonly acknowledged: ReadonlyMap<string, Acknowledged>;
  /** Tries that got no answer, or one that says "later"; each was sent again with its key. */
  readonly resent: number;
  /** In ms, from the start of the process until it took work; the first one made the database. */
  readonly opened: readonly number[];
}

/** Four clients that file without end, each sending a key until it is answered. */
const clients = (base: string, desk: WebDesk) => {
  const acknowledged = new Map<string, Acknowledged>();
  const state = { isOver: false, resent: 0, unexpected: '' };
  const send = async (key: string): Promise<void> => {
    while (!state.isOver) {
      const answer = await fetch(`${base}/api/v1/intakes`, filing(desk, key)).catch(() => null);
      const text = await answer?.text().catch(() => null);
      if (answer?.status === 201 && typeof text === 'string') {
        const { id, ticket, sequence } = JSON.parse(text) as Acknowledged;
        acknowledged.set(key, { id, ticket, sequence });
        return;
      }
      if (typeof text === 'string' && answer?.status !== 503) state.unexpected = text;
      state.resent += 1;
      await after(25);
    }
  };
  const lane = async (): Promise<void> => {
    while (!state.isOver) await send(newId());
  };
  const lanes = Promise.all([lane(), lane(), lane(), lane()]);
  return {
    acknowledged,
    state,
    end: async () => {
      state.isOver = true;
      await lanes;
    },
  };
};

/**
 * Kills the built server at moments that `random` chooses, while clients file over HTTP, and starts
 * it anew each time.
 *
 * @throws Error when a client was answered something else than a receipt or "later"
 */
export const killWeb = async (
  store: WebStore,
  kills: number,
  random: () => number = Math.random,
): Promise<WebKillRun> => {
  const port = await freePort();
  let server = new WebServer(store, port);
  const opened = [await server.untilReady()];
  const desk = await openDesk(server.base, store.FACEWISE_DATA);
  const { acknowledged, state, end } = clients(server.base, desk);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = acknowledged.size;
      while (acknowledged.size === before) {
        if (state.unexpected !== '') throw new Error(`a client was answered ${state.unexpected}`);
        await after(5);
      }
      await after(random() * 400);
      await server.stop('SIGKILL');
      server = new WebServer(store, port);
      opened.push(await server.untilReady());
    }
  } catch (error) {
    await server.stop('SIGKILL');
    throw error;
  } finally {
    await end();
  }
  return { desk, server, acknowledged, resent: state.resent, opened };
};
