import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { newId } from '../../server/new-id.ts';
import type { Acknowledged } from './kill-filers.ts';
import { filing, type WebDesk } from './web-desk.ts';
import type { WebServer } from './web-server.ts';

/** What became of requests that were being answered when the server was told to stop. */
export interface StopRun {
  readonly acknowledged: ReadonlyMap<string, Acknowledged>;
  /** Answered with 503: too much at once, send it again later. Nothing of it is stored. */
  readonly later: number;
  /** Anything else: another status, or a connection that was cut. */
  readonly otherwise: readonly string[];
  /** The exit code of the server. */
  readonly code: number | null;
  /** In ms, from the signal to the end of the process. */
  readonly took: number;
}

interface InFlight {
  /** The server has read the head of the request: it is answering it. */
  readonly isTaken: Promise<void>;
  readonly answer: Promise<{
    readonly key: string;
    readonly status: number;
    readonly text: string;
  }>;
}

/** Sends one filing and asks to be told when the server has it in hand (`100 Continue`). */
const send = (base: string, desk: WebDesk, agent: Agent): InFlight => {
  const key = newId();
  const { method, headers, body } = filing(desk, key);
  let take: () => void = () => {};
  const isTaken = new Promise<void>((resolve) => {
    take = resolve;
  });
  const answer = new Promise<Awaited<InFlight['answer']>>((resolve, reject) => {
    const asked = request(
      `${base}/api/v1/intakes`,
      {
        method,
        agent,
        headers: {
          ...headers,
          'content-length': String(Buffer.byteLength(body)),
          expect: '100-continue',
        },
      },
      (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ key, status: response.statusCode ?? 0, text }));
      },
    );
    asked.on('continue', () => {
      asked.end(body);
      take();
    });
    asked.on('error', reject);
  });
  return { isTaken, answer };
};

/**
 * Tells a server to stop (SIGTERM) while it answers so many requests at once.
 *
 * @throws Error when the server does not even take the requests
 */
export const stopWeb = async (
  server: WebServer,
  desk: WebDesk,
  requests: number,
): Promise<StopRun> => {
  const agent = new Agent({ maxSockets: requests });
  const all = Array.from({ length: requests }, () => send(server.base, desk, agent));
  const answers = Promise.allSettled(all.map(({ answer }) => answer));
  await Promise.race([
    Promise.all(all.map(({ isTaken }) => isTaken)),
    after(30_000).then(() => {
      throw new Error('the requests were not taken');
    }),
  ]);
  const begin = performance.now();
  const code = await server.stop('SIGTERM');
  const took = Math.round(performance.now() - begin);
  const acknowledged = new Map<string, Acknowledged>();
  const otherwise: string[] = [];
  let later = 0;
  for (const each of await answers) {
    if (each.status === 'rejected') otherwise.push(String(each.reason));
    else if (each.value.status === 201)
      acknowledged.set(each.value.key, JSON.parse(each.value.text) as Acknowledged);
    else if (each.value.status === 503) later += 1;
    else otherwise.push(`${each.value.status} ${each.value.text}`);
  }
  agent.destroy();
  return { acknowledged, later, otherwise, code, took };
};
