import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: { readonly [path: string]: LockedPackage } }} Lockfile
 */

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
const readLockfile = (path) =>
  existsSync(path) ? /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8'))) : null;

/**
 * Whether what is installed is what the lockfile says. Compares contents, because file times mean
 * nothing after a checkout. npm writes the second file last, so an interrupted install does not pass.
 *
 * @param {string} [folder]
 */
export const isInstalled = (folder = root) => {
  const wanted = readLockfile(join(folder, 'package-lock.json'))?.packages;
  const present = readLockfile(join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = present[path];
    if (there === undefined) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
};

/**
 * `npm ci`, when `node_modules` is missing or is not what the lockfile says. Development packages
 * come along whatever NODE_ENV says: the build needs TypeScript.
 *
 * @param {string} [folder]
 */
export const ensureInstalled = async (folder = root) => {
  if (isInstalled(folder)) return;
  const lockfile = relative(root, join(folder, 'package-lock.json'));
  say(`installing the packages of ${lockfile} (once; about a minute)`);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { code } =
    npm?.endsWith('.js') === true && existsSync(npm)
      ? await run(process.execPath, [npm, ...args], { cwd: folder })
      : await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  if (code !== 0) stop('npm ci failed (see above); is the package registry reachable?');
};
