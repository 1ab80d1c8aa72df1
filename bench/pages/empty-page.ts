import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad } from '../../scripts/lib/first-load.mjs';
import { prerenderedPages } from '../../scripts/lib/inline-hashes.mjs';
import { pinnedNode, toolEnvironment } from '../../scripts/lib/pinned-node.mjs';
import { tryPort } from '../../scripts/lib/port.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { address } from '../../scripts/lib/serve.mjs';
import type { Product as Served } from './product.ts';

/** Milliseconds until a server has come up. */
const patience = 60_000;

const folder = join(root, '.reports', 'empty-page');

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': `export default { agentRules: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  'app/layout.js':
    'const Layout = ({ children }) => <html lang="en"><body>{children}</body></html>;\nexport default Layout;',
  'app/page.js': 'const Page = () => <main><h1>An empty page</h1></main>;\nexport default Page;',
};

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

const buildEmptyPage = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { code, output } = await run(pinnedNode(), [next, 'build'], {
    cwd: folder,
    env: toolEnvironment('production'),
    quiet: true,
  });
  if (code !== 0) throw new Error(`the empty page was not built: ${output}`);
};

/** What a page with nothing but a heading weighs, built by the same Next: scripts of the first load, gzip, in bytes. */
export const emptyPageBytes = async (): Promise<number> => {
  await buildEmptyPage();
  return firstLoad(
    join(folder, '.next'),
    readFileSync(join(folder, '.next', 'server', 'app', 'index.html'), 'utf8'),
  );
};

/** Serves that page by Next's own server, on a free port. Rejects when it does not come up. */
export const serveEmptyPage = async (): Promise<Served> => {
  await buildEmptyPage();
  const host = '127.0.0.1';
  const free = await tryPort(host, 0);
  if (!('port' in free)) throw new Error(free.problem);
  const server = spawn(pinnedNode(), [next, 'start', '-H', host, '-p', String(free.port)], {
    cwd: folder,
    env: toolEnvironment('production'),
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill('SIGTERM'));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const base = address(host, free.port);
  const end = Date.now() + patience;
  const isUp = () =>
    fetch(base).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (Date.now() > end || server.exitCode !== null)
      throw new Error('the empty page did not come up');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address: base,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
};

/** What the heaviest of our pages with such an address weighs, from the build that is here. */
export const ownPageBytes = (path: RegExp): number =>
  Math.max(
    ...prerenderedPages(join(root, '.next', 'server', 'app'))
      .filter((page) => path.test(page.path))
      .map(({ html }) => firstLoad(join(root, '.next'), html)),
  );
