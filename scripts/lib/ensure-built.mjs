import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { hashInline } from './hash-inline.mjs';
import { inlineStyles } from './inline-styles.mjs';
import { pinnedNode, toolEnvironment } from './pinned-node.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const stamp = join(root, '.next', 'facewise-fingerprint');
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** Whether the build that is here was made from the sources that are here. */
export const isBuilt = () =>
  existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === fingerprint();

/**
 * Builds, and computes the policy's hashes. The stamp is written last, so a build that was
 * interrupted counts as none.
 *
 * @returns {Promise<boolean>} whether it worked; what went wrong has been printed
 */
export const build = async () => {
  rmSync(stamp, { force: true });
  const made = fingerprint();
  const env = toolEnvironment('production');
  const { code } = await run(pinnedNode(), [next, 'build'], { env });
  if (code !== 0) return false;
  inlineStyles();
  const { pages, faults } = hashInline();
  for (const fault of faults) say(`the page policy would block ${fault}`);
  if (pages === 0) say('the build wrote no page');
  if (pages === 0 || faults.length > 0) return false;
  // Loaded here: it needs an installed package, and this file is read before anything is installed.
  const { writeServiceWorker } = await import('./write-service-worker.mjs');
  await writeServiceWorker();
  writeFileSync(stamp, `${made}\n`);
  return true;
};
