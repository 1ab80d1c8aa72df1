import { join } from 'node:path';
import { canInstallPackages, installPackages } from './debian.mjs';
import { findBrowser, isBrowser } from './find-browser.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

const playwrightsOwn = async () => {
  const asked = await run(
    pinnedNode(),
    ['-e', 'process.stdout.write(require("playwright").chromium.executablePath())'],
    { quiet: true, timeout: 60_000 },
  );
  return asked.code === 0 && isBrowser(asked.output.trim()) ? asked.output.trim() : null;
};

const downloadPlaywrights = async () => {
  say('no browser found; asking Playwright to download its own');
  const got = await run(pinnedNode(), [playwright, 'install', 'chromium'], {
    quiet: true,
    timeout: 600_000,
  });
  return got.code === 0 ? playwrightsOwn() : null;
};

const installDebians = async () => {
  if (!canInstallPackages()) return null;
  say('installing chromium with apt-get');
  const { ok, output } = await installPackages(['chromium']);
  if (!ok) say(`apt-get could not install chromium: ${output.trim().split('\n').at(-1)}`);
  return ok ? findBrowser() : null;
};

/**
 * A browser for the tests: the one named by `CHROME_PATH`, one that is installed, Playwright's own,
 * or (as root on Debian) the distribution's, which is installed. On such a machine the
 * distribution's package is tried before Playwright's download, because it also comes through on
 * networks that only reach a package mirror.
 *
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export const ensureBrowser = async () => {
  const named = process.env.CHROME_PATH;
  const found = findBrowser();
  if (found !== null) return { path: found };
  if (named !== undefined && named !== '') {
    return { reason: `CHROME_PATH is ${named}, and that is not a browser that starts` };
  }
  const got = (await playwrightsOwn()) ?? (await installDebians()) ?? (await downloadPlaywrights());
  if (got !== null) return { path: got };
  return {
    reason:
      'no Chrome, Chromium or Edge was found and none could be installed; install one, or name one with CHROME_PATH',
  };
};
