import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The scripts that a browser of today fetches with a page: those of its HTML that are not meant for
 * old browsers, each once, as paths below `/_next`.
 *
 * @param {string} html
 * @returns {string[]}
 */
export const firstScripts = (html) => {
  const sources = [...html.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/\snomodule\b/i.test(attributes))
    .flatMap((attributes) => attributes.match(/\ssrc="\/_next\/([^"]+\.js)"/)?.[1] ?? []);
  return [...new Set(sources)];
};

/**
 * What those scripts weigh, each compressed by gzip at its best, in bytes.
 *
 * @param {string} folder `.next`
 * @param {string} html
 */
export const firstLoad = (folder, html) =>
  firstScripts(html)
    .map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/**
 * @typedef {{ name: string, path: string, most: number }} Budget
 *   `path` is a pattern of addresses; `most` is in kB of 1,000 bytes
 * @typedef {{ path: string, bytes: number }} Weighed
 */

/**
 * The pages that are too heavy, or that no budget is about.
 *
 * @param {readonly Weighed[]} pages
 * @param {readonly Budget[]} budgets the first whose pattern fits counts
 * @returns {string[]}
 */
export const overBudget = (pages, budgets) =>
  pages.flatMap(({ path, bytes }) => {
    const budget = budgets.find((each) => new RegExp(each.path).test(path));
    if (budget === undefined) return [`${path}: no budget is about it`];
    const weight = bytes / 1000;
    return weight <= budget.most
      ? []
      : [`${path}: ${weight.toFixed(1)} kB, and ${budget.name} may have ${budget.most} kB`];
  });
