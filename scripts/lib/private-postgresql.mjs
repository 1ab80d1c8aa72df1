import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from './debian.mjs';
import { tryPort } from './port.mjs';

/*
 * A PostgreSQL server of our own, for tests and measurements: in a folder that is thrown away, on a
 * free port of the loopback address, never the one that the machine itself may run.
 */

const debianFolder = '/usr/lib/postgresql';

/** @returns {string | null} the folder of the newest server's programs on this machine */
export const findPostgresql = () => {
  const own = process.env.FACEWISE_POSTGRESQL_BIN;
  if (own !== undefined && existsSync(join(own, 'initdb'))) return own;
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .map(Number)
        .filter((version) => version >= 15)
        .sort((a, b) => b - a)
    : [];
  const folders = [
    ...versions.map((version) => join(debianFolder, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return (
    folders.find(
      (each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')),
    ) ?? null
  );
};

/**
 * Finds the programs, or installs them where that can be done without asking.
 *
 * @returns {Promise<{ bin: string } | { reason: string }>}
 */
export const ensurePostgresql = async () => {
  const found = findPostgresql();
  if (found !== null) return { bin: found };
  if (!canInstallPackages()) {
    return {
      reason: 'there is no PostgreSQL 15 or later on this machine (set FACEWISE_POSTGRESQL_BIN)',
    };
  }
  await installPackages(['postgresql']);
  const installed = findPostgresql();
  return installed === null ? { reason: 'installing PostgreSQL failed' } : { bin: installed };
};

/** The server refuses to run as root; another user then owns its folder. */
const otherUser = () => {
  if (process.getuid?.() !== 0) return null;
  const name = ['postgres', 'nobody'].find((each) => spawnSync('id', ['-u', each]).status === 0);
  if (name === undefined) throw new Error('there is no user to run PostgreSQL as');
  const id = (/** @type {'-u' | '-g'} */ what) =>
    Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
};

/**
 * @typedef {{
 *   url: string, port: number, pid: () => number | undefined,
 *   kill: () => Promise<void>, start: () => Promise<void>, stop: () => Promise<void>,
 * }} PrivateServer
 *   `url` opens as a plain owner, who is no superuser. `kill` ends it without warning, `start` starts
 *   it again on the same folder and port, `stop` ends it and throws its folder away.
 */

/**
 * @param {string} bin
 * @param {{ folder?: string }} [options] `folder` must not exist yet; by default a new one
 * @returns {Promise<PrivateServer>}
 */
export const startPostgresql = async (bin, { folder } = {}) => {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'facewise-pg-'));
  mkdirSync(home, { recursive: true });
  const user = otherUser();
  chmodSync(home, 0o755);
  if (user !== null) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  const as = user ?? {};
  /** @param {string} program @param {readonly string[]} args @param {string} [input] */
  const run = (program, args, input) => {
    const done = spawnSync(join(bin, program), args, {
      ...as,
      cwd: home,
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}${done.stdout}`);
    return done.stdout;
  };
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-locale']);
  const free = await tryPort('127.0.0.1', 0);
  if ('problem' in free) throw new Error(`no free port: ${free.problem}`);
  const { port } = free;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const isReady = () =>
    spawnSync(join(bin, 'pg_isready'), [
      '-q',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'postgres',
      '-d',
      'postgres',
    ]).status === 0;
  const start = async () => {
    child = spawn(
      join(bin, 'postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-k',
        home,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'max_connections=200',
      ],
      { ...as, cwd: home, stdio: 'ignore' },
    );
    const end = Date.now() + 60_000;
    while (!isReady()) {
      if (Date.now() > end || child.exitCode !== null)
        throw new Error('PostgreSQL does not answer');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  /** @param {NodeJS.Signals} signal */
  const end = (signal) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.once('exit', () => resolve());
        child.kill(signal);
      })
    );
  await start();
  run(
    'psql',
    ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-q', '-v', 'ON_ERROR_STOP=1'],
    'create role facewise login createrole createdb; create database facewise owner facewise;',
  );
  return {
    url: `postgres://facewise@127.0.0.1:${port}/facewise`,
    port,
    pid: () => child?.pid,
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
};
