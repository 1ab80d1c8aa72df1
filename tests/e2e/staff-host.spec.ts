import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, WebServer } from '../faults/web-server.ts';
import { dataFolder } from './support/data-folder.ts';

/** The status of a call under one of the names of a server. */
const statusOf = (base: string, host: string, path: string, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request(`${base}${path}`, {
      method,
      headers: { host, 'content-type': 'application/json', 'content-length': 2 },
    });
    call.on('error', reject);
    call.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.end('{}');
  });

test('with a name of its own the desk is nowhere else, and no frame is there (E-11)', async () => {
  test.setTimeout(120_000);
  const folder = join(dataFolder, 'two-names');
  const port = await freePort();
  const store = { FACEWISE_DATA: folder, FACEWISE_STAFF_HOST: 'desk.example' };
  const server = new WebServer(store, port);
  try {
    await server.untilReady();
    const under = (host: string) => (path: string, method?: string) =>
      statusOf(server.base, host, path, method);
    const staff = under('desk.example');
    const everybody = under('check.example');
    expect([await staff('/en/desk'), await everybody('/en/desk')]).toEqual([200, 404]);
    expect([await staff('/en/desk/sign-in'), await everybody('/en/desk/sign-in')]).toEqual([
      200, 404,
    ]);
    expect(await staff('/api/v1/session', 'POST')).not.toBe(404);
    expect(await everybody('/api/v1/session', 'POST')).toBe(404);
    for (const path of ['/embed/demo', '/embed/v1.js'])
      expect([await staff(path), await everybody(path)], path).toEqual([404, 200]);
    expect([await staff('/en'), await everybody('/en')]).toEqual([200, 200]);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
