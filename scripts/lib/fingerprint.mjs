import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What never gets into a build, so that editing a test or a page of documentation rebuilds nothing. */
const outside = new Set([
  'node_modules',
  'docs',
  'tests',
  'bench',
  'out',
  'test-results',
  'next-env.d.ts',
]);

/**
 * @param {string} folder
 * @returns {string[]} the source files below it, sorted, with `/` between folders
 */
const sourcesIn = (folder) => {
  /** @param {string} below @returns {string[]} */
  const walk = (below) =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.') || outside.has(path)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && !/\.(md|log|tsbuildinfo)$/.test(path) ? [path] : [];
    });
  return walk('').sort();
};

/**
 * A hash of everything a build depends on: the sources, by content.
 *
 * @param {string} [folder]
 */
export const fingerprint = (folder = root) => {
  const hash = createHash('sha256');
  for (const path of sourcesIn(folder)) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};
