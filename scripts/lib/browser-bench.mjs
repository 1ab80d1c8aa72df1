import { ensureBrowser } from './ensure-browser.mjs';
import { build, isBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './pinned-node.mjs';
import { run } from './run.mjs';
import { stop } from './say.mjs';

/**
 * Runs a measurement of the built product in a browser, with the arguments of this program, and ends
 * as it ends. The packages it needs beyond the product's are installed in folders of their own.
 *
 * @param {string} program
 * @param {readonly string[]} folders with a lockfile each
 */
export const browserBench = async (program, folders) => {
  await ensureInstalled();
  for (const folder of folders) await ensureInstalled(folder);
  const browser = await ensureBrowser();
  if ('reason' in browser) stop(browser.reason);
  if (!isBuilt() && !(await build())) stop('the build failed (see above)');
  const { code } = await run(pinnedNode(), [program, ...process.argv.slice(2)], {
    env: { ...toolEnvironment('production'), CHROME_PATH: browser.path },
  });
  process.exit(code);
};
