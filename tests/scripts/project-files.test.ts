import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { operatorFrom } from '../../lib/operator.ts';
import { isInstalled } from '../../scripts/lib/ensure-installed.mjs';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';
import { operatorSettings } from '../../scripts/lib/operator-settings.mjs';
import { isNewEnough } from '../../scripts/lib/pinned-node.mjs';
import { readPort, tryPort } from '../../scripts/lib/port.mjs';
import { address } from '../../scripts/lib/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facewise-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('whether the packages are installed', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const react = { version: '19.3.1', integrity: 'sha512-x' };

  test('not without node_modules', () => {
    write('package-lock.json', lock({ 'node_modules/react': react }));
    expect(isInstalled(folder)).toBe(false);
  });

  test.each([
    ['the same package', { 'node_modules/react': react }, true],
    ['another version', { 'node_modules/react': { ...react, version: '19.3.0' } }, false],
    ['other contents', { 'node_modules/react': { ...react, integrity: 'sha512-y' } }, false],
    ['nothing', {}, false],
  ])('%s', (_, present, installed) => {
    const other = { optional: true, version: '1.0.0', integrity: 'sha512-z' };
    write(
      'package-lock.json',
      lock({ '': {}, 'node_modules/react': react, 'node_modules/win': other }),
    );
    write('node_modules/.package-lock.json', lock(present));
    expect(isInstalled(folder)).toBe(installed);
  });
});

describe('the fingerprint of a build', () => {
  test('changes with a source and a new source, and with nothing else', () => {
    write('app/page.tsx', 'one');
    const before = fingerprint(folder);
    write('tests/a.test.ts', 'x');
    write('docs/a.md', 'x');
    write('README.md', 'x');
    write('node_modules/a/index.js', 'x');
    write('.next/a.js', 'x');
    expect(fingerprint(folder)).toBe(before);
    write('app/page.tsx', 'two');
    const changed = fingerprint(folder);
    expect(changed).not.toBe(before);
    write('server/new.ts', '');
    expect(fingerprint(folder)).not.toBe(changed);
  });
});

test('the settings that start-up asks for are the ones that the product reads', () => {
  const nothing = operatorFrom({});
  const everything = operatorFrom(Object.fromEntries(operatorSettings.map((name) => [name, name])));
  expect(Object.values(nothing)).toEqual(operatorSettings.map(() => null));
  expect(Object.values(everything).sort()).toEqual([...operatorSettings].sort());
});

test.each([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.21.0', true],
])('Node %s can run the product without the pin: %s', (version, fits) => {
  expect(isNewEnough(version)).toBe(fits);
});

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['0', 0],
  ['65535', 65_535],
  ['65536', null],
  ['-1', null],
  ['80a', null],
  ['1e3', null],
])('PORT=%s means %s', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test('a port that somebody else has is reported as taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = server.address();
  if (taken === null || typeof taken === 'string') throw new Error('no port');
  expect(await tryPort('127.0.0.1', taken.port)).toEqual({ problem: 'EADDRINUSE' });
  await new Promise((resolve) => server.close(resolve));
  expect(await tryPort('127.0.0.1', taken.port)).toEqual({ port: taken.port });
});

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000'],
])('a server on %s is reached at %s', (host, url) => {
  expect(address(host, 3000)).toBe(url);
});

describe('the lockfile', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string; inBundle?: boolean }>;
  };

  test('has a content hash for every package and no download address', () => {
    // What travels inside another package is covered by the hash of that one.
    const packages = Object.entries(lock.packages).filter(
      ([path, { inBundle }]) => path !== '' && inBundle !== true,
    );
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('names exact versions only', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Record<string, string>
    >;
    const wanted = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('holds a Next without the advisories of May 2026 (S-01)', () => {
    const [major = 0, minor = 0, patch = 0] = (
      JSON.parse(readFileSync(join(root, 'node_modules/next/package.json'), 'utf8')) as {
        version: string;
      }
    ).version
      .split('.')
      .map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(16_002_006);
  });
});
