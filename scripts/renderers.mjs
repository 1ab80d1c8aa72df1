// npm run test:renderers: our FHIR questionnaire in two form programs of others, in a real browser.
import { join } from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { build, isBuilt } from './lib/ensure-built.mjs';
import { ensureChineseFont } from './lib/ensure-chinese-font.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { tryPort } from './lib/port.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

const folder = join(root, 'tests', 'renderers');

await ensureInstalled();
await ensureInstalled(folder);
const browser = await ensureBrowser();
if ('reason' in browser) stop(browser.reason);
const font = await ensureChineseFont();
if ('reason' in font) stop(font.reason);
if (!isBuilt() && !(await build())) stop('the build failed (see above)');

/** @param {string} name */
const freePort = async (name) => {
  const free = await tryPort('127.0.0.1', 0);
  if ('problem' in free) stop(`there is no free port for ${name}`);
  return String('port' in free ? free.port : 0);
};

const { code } = await run(
  pinnedNode(),
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    join(folder, 'playwright.config.ts'),
    ...process.argv.slice(2),
  ],
  {
    env: {
      ...toolEnvironment('test'),
      CHROME_PATH: browser.path,
      FACEWISE_E2E_PORT: await freePort('the product'),
      FACEWISE_FORMS_PORT: await freePort('the form programs'),
    },
  },
);
process.exit(code);
