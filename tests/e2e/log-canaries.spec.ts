import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/lib/root.mjs';
import { startCollector } from '../server/support/collector.ts';

/** Stands in everything that is sent, and must stand nowhere in what the server writes down. */
const canary = 'c4n4ry';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const json = { 'content-type': 'application/json' };

/** What is sent, by whom it matters to: names, passwords, tokens, answers, refs, addresses. */
const sendings = (base: string): readonly (() => Promise<Response>)[] => {
  const post = (path: string, body: string, headers: Record<string, string> = json) =>
    fetch(`${base}/api/v1/${path}`, { method: 'POST', body, headers });
  const key = { ...json, 'idempotency-key': `${canary}_${'k'.repeat(24)}` };
  const token = `${canary}${'t'.repeat(43 - canary.length)}`;
  return [
    () => fetch(`${base}/en?name=${canary}`),
    () => fetch(`${base}/embed/${canary}?ref=${canary}`),
    () => fetch(`${base}/api/v1/clinics/${canary}`),
    () => fetch(`${base}/api/v1/intakes/${canary}`, { headers: { cookie: `${canary}=${canary}` } }),
    () => fetch(`${base}/api/v1/staff`, { headers: { authorization: `Bearer ${canary}` } }),
    () => post('session', JSON.stringify({ username: canary, password: canary })),
    () => post('links/look', JSON.stringify({ token })),
    () => post('links/use', JSON.stringify({ token, password: `${canary} by the sea` })),
    () => post('kiosk-session', JSON.stringify({ code: canary })),
    () => post('assessments', JSON.stringify({ answers: { side: canary, [canary]: 'left' } })),
    () => post('assessments', `{"answers":{"side":"${canary}"`),
    () => post('intakes', JSON.stringify({ clinic: canary, answers: {}, ref: canary }), key),
    () =>
      post(
        'intakes',
        JSON.stringify({ clinic: 'demo', answers: {}, lang: 'en', subject: 'self', ref: canary }),
        key,
      ),
  ];
};

const stopped = async (server: ChildProcess): Promise<void> => {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
};

test('a running server writes down nothing that it was told (P-23)', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'facewise-canary-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let written = '';
  const collector = await startCollector();
  const server = spawn(process.execPath, [join(root, 'scripts', 'serve-build.mjs')], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      FACEWISE_DATA: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => {
      written += data.toString();
    });
  try {
    const isLive = () =>
      fetch(`${base}/api/v1/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isLive, { timeout: 60_000 }).toBe(true);
    for (const send of sendings(base)) expect((await send()).status).toBeLessThan(500);
  } finally {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
    collector.stop();
  }
  // It would prove nothing if the server wrote nothing at all.
  expect(written).toContain('session.refused');
  expect(written.toLowerCase()).not.toContain(canary);
  const told = collector.text();
  for (const name of ['POST /api/v1/intakes', 'GET page', 'http.server.request.duration'])
    expect(told).toContain(`"${name}"`);
  expect(told.toLowerCase()).not.toContain(canary);
});
