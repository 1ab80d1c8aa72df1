/*
 * What can be proven of the image without Docker: the folder that the Dockerfile's steps produce, run
 * by its own commands, as a user who may write nothing but the data, on both databases.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execWords } from './lib/dockerfile.ts';
import { followDockerfile } from './lib/follow-dockerfile.ts';
import { tryPort } from './lib/port.mjs';
import { findPostgresql, startPostgresql } from './lib/private-postgresql.mjs';
import { root } from './lib/root.mjs';
import { say, stop } from './lib/say.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'facewise-standalone-'));
chmodSync(scratch, 0o755);
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const { folder, stage, variables } = followDockerfile(scratch, say);
const stepOf = (name: string): string =>
  stage.steps.find((each) => each.name === name)?.text ?? stop(`the image has no ${name}`);
const command = execWords(stepOf('CMD')) ?? [];
const health = execWords(stepOf('HEALTHCHECK')) ?? [];
const [user = '0'] = stepOf('USER').split(':');

const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: Number(user), gid: Number(user) } : {};
if (!isRoot) say('not started by root: files are tried by whoever you are, not by another user');

// In place of the base image: its Node, where that user can read it.
const node = join(scratch, 'node');
cpSync(process.execPath, node);

/** A folder that the server may write. */
const writable = (name: string): string => {
  const path = join(scratch, name);
  mkdirSync(path);
  if (isRoot) chownSync(path, Number(user), Number(user));
  return path;
};

let checked = 0;
const check = (what: string, holds: boolean): void => {
  if (!holds) stop(`not so: ${what}`);
  checked += 1;
  say(`ok: ${what}`);
};

const pages = [
  '/en',
  '/zh-CN',
  '/en/check/side',
  '/en/desk/sign-in',
  '/embed/demo?lang=zh-CN&theme=dim',
];
const files = [
  '/sw.js',
  '/embed/v1.js',
  '/embed/v1.d.ts',
  '/icons/icon-192.png',
  '/en/manifest.webmanifest',
];

/** Runs the image's command with these variables and tries what it serves. */
const tryServer = async (name: string, more: Readonly<Record<string, string>>): Promise<void> => {
  const free = await tryPort('127.0.0.1', 0);
  if ('problem' in free) stop('no port is free');
  const data = writable(`data-${name}`);
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    ...variables,
    PATH: scratch,
    HOST: '127.0.0.1',
    PORT: String(free.port),
    FACEWISE_DATA: data,
    ...more,
  };
  const began = Date.now();
  const server = spawn(join(scratch, command[0] ?? ''), command.slice(1), {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...as,
  });
  process.on('exit', () => server.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));

  const isHealthy = () =>
    spawnSync(join(scratch, health[0] ?? ''), health.slice(1), { cwd: folder, env, ...as })
      .status === 0;
  while (!isHealthy()) {
    if (server.exitCode !== null) stop(`${name}: the server ended with code ${server.exitCode}`);
    if (Date.now() - began > 60_000) stop(`${name}: the health check does not pass`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  check(
    `${name}: the image's own health check passes (${Date.now() - began} ms after the start)`,
    true,
  );

  const at = (path: string) => `http://127.0.0.1:${free.port}${path}`;
  const get = async (path: string) => {
    const answer = await fetch(at(path));
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  let ready = await get('/api/v1/health/ready');
  while (ready.status !== 200 && Date.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    ready = await get('/api/v1/health/ready');
  }
  check(`${name}: it is ready: ${ready.text}`, ready.status === 200);
  for (const path of pages) {
    const { status, headers, text } = await get(path);
    const hasPolicy = /script-src 'self' 'sha256-/.test(
      headers.get('content-security-policy') ?? '',
    );
    check(`${name}: ${path} with its policy`, status === 200 && hasPolicy);
    for (const [, file = ''] of text.matchAll(/(?:src|href)="(\/_next\/[^"]+)"/g))
      if ((await get(file)).status !== 200)
        stop(`${name}: ${path} names ${file}, which is not there`);
  }
  for (const path of files) check(`${name}: ${path}`, (await get(path)).status === 200);
  const assessed = await fetch(at('/api/v1/assessments'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers: { 'emergency-signs': ['face-droop-sudden'] } }),
  });
  const told = (await assessed.json()) as { urgency?: string };
  check(`${name}: an emergency is called one`, told.urgency === 'emergency-now');
  const link = readFileSync(join(data, 'setup-link'), 'utf8');
  check(`${name}: the set-up link is in the data folder`, /\/desk\/setup#/.test(link));

  const sealed = join(data, 'try.facewise');
  const backup = spawnSync(node, ['scripts/write-backup.ts', sealed], {
    cwd: folder,
    env: { ...env, FACEWISE_BACKUP_KEY: 'a passphrase for trying out' },
    ...as,
  });
  check(`${name}: a backup while it runs ${String(backup.stderr)}`, backup.status === 0);

  server.kill('SIGTERM');
  check(`${name}: asked to stop, it ends with code 0`, (await ended) === 0);
};

const canWrite = isRoot
  ? spawnSync('sh', ['-c', 'touch package.json .next/x || exit 3'], { cwd: folder, ...as })
      .status !== 3
  : false;
check('nothing of the program can be written by its user', !canWrite);
await tryServer('embedded', {});

const bin = findPostgresql();
if (bin === null) say('no PostgreSQL here: the part with a database server is left out');
else {
  const database = await startPostgresql(bin);
  const admin: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: `${bin}:${process.env.PATH}`,
    PGHOST: '127.0.0.1',
    PGPORT: String(database.port),
  };
  const psql = (name: string, text: string) =>
    spawnSync(join(bin, 'psql'), ['-q', '-U', 'postgres', '-d', name, '-c', text], { env: admin })
      .status === 0;
  check(
    'an empty database',
    psql('postgres', 'drop database facewise') &&
      psql('postgres', 'drop role facewise') &&
      psql('postgres', 'create database facewise'),
  );
  const secret = join(scratch, 'postgres-password');
  writeFileSync(secret, 'a/b:c@d%20\n', { mode: 0o644 });
  const made = spawnSync('sh', [join(root, 'deploy/postgres/10-owner.sh')], {
    env: { ...admin, POSTGRES_PASSWORD_FILE: secret },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  check('the owner is made as compose.yaml does it', made.status === 0);
  await tryServer('postgresql', {
    DATABASE_URL: `postgres://facewise@127.0.0.1:${database.port}/facewise`,
    DATABASE_PASSWORD_FILE: secret,
  });
  await database.stop();
}
say(`${checked} checks passed; the base image itself and compose.yaml were not run here`);
process.exit(0);
