import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockedMarkup, pageHashes, prerenderedPages } from './inline-hashes.mjs';
import { root } from './root.mjs';

/** Pages that Next itself writes for a server that has failed; nobody can restyle them. */
const nextsOwn = new Set(['/_global-error']);

/**
 * After a build: writes `.next/inline-hashes.json`, a map from path to the hashes of that page's
 * scripts and styles, which `proxy.ts` puts into the page's policy.
 *
 * @param {string} [folder] the project's
 * @returns {{ pages: number, faults: string[] }} `faults` names markup that the policy will block
 */
export const hashInline = (folder = root) => {
  const pages = prerenderedPages(join(folder, '.next', 'server', 'app'));
  const map = Object.fromEntries(pages.map(({ path, html }) => [path, pageHashes(html)]));
  writeFileSync(join(folder, '.next', 'inline-hashes.json'), `${JSON.stringify(map, null, 1)}\n`);
  const faults = pages
    .filter(({ path }) => !nextsOwn.has(path))
    .flatMap(({ path, html }) => blockedMarkup(html).map((tag) => `${path}: ${tag}`));
  return { pages: pages.length, faults };
};
