import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { gracefulStop } from '../../scripts/lib/graceful-stop.mjs';
import { isStopping, onStop, onStopAtOnce } from '../../server/stopping.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'facewiseStopping');
});

/** A server that answers when it is told to, and what happened to it. */
const setUp = async (patience?: number) => {
  const events: string[] = [];
  const answers: (() => void)[] = [];
  const server = createServer((_request, response) => {
    answers.push(() => response.end('whole'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  let exited: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => {
    exited = resolve;
  });
  const stop = gracefulStop(server, {
    ...(patience === undefined ? {} : { patience }),
    exit: (code) => {
      events.push('exit');
      exited(code);
    },
  });
  /** Sends a request on a connection of its own. */
  const ask = (): Promise<string> =>
    new Promise((resolve) => {
      const asked = request({ port, host: '127.0.0.1', agent: false }, (response) => {
        let text = `${response.statusCode} `;
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(text));
      });
      asked.on('error', () => resolve('reset'));
      asked.end();
    });
  const untilAsked = async (count: number) => {
    while (answers.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { events, answers, stop, ask, untilAsked, exit };
};

test('200 requests that are being answered are answered, then the database is closed, then it ends', async () => {
  const { events, answers, stop, ask, untilAsked, exit } = await setUp();
  onStop(async () => {
    events.push('database closed');
  });
  onStopAtOnce(() => {
    events.push('streams ended');
  });
  const asked = Array.from({ length: 200 }, ask);
  await untilAsked(200);
  expect(isStopping()).toBe(false);
  stop();
  stop();
  expect(isStopping()).toBe(true);
  expect(await ask()).toBe('reset');
  expect(events).toEqual(['streams ended']);
  for (const answer of answers) answer();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['200 whole']));
  expect(await exit).toBe(0);
  expect(events).toEqual(['streams ended', 'database closed', 'exit']);
});

test('somebody who never lets go is cut off after a while, so that it ends at all', async () => {
  const { stop, ask, untilAsked, exit } = await setUp(50);
  const asked = ask();
  await untilAsked(1);
  stop();
  expect([await asked, await exit]).toEqual(['reset', 0]);
});

test('a step that fails keeps nothing from ending', async () => {
  const { stop, exit } = await setUp();
  onStop(() => {
    throw new Error('planted');
  });
  stop();
  expect(await exit).toBe(0);
});
