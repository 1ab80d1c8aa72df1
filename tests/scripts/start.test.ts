import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });

test('a port that somebody else has is named before any work is done', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = server.address();
  if (taken === null || typeof taken === 'string') throw new Error('no port');
  const { status, stdout, stderr } = start({ PORT: `${taken.port}`, HOST: '127.0.0.1' });
  await new Promise((resolve) => server.close(resolve));
  expect(stderr).toContain(`port ${taken.port} on 127.0.0.1 is already in use`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test.each([
  [{ PORT: 'many' }, 'PORT is "many", and that is not a port number'],
  [{ PORT: '0', HOST: '192.0.2.1' }, 'cannot listen on 192.0.2.1 port 0'],
])('settings that cannot work are named: %j', (env, message) => {
  const { status, stderr } = start(env);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});
