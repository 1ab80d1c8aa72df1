import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad } from '../../scripts/lib/first-load.mjs';
import { prerenderedPages } from '../../scripts/lib/inline-hashes.mjs';
import { pinnedNode, toolEnvironment } from '../../scripts/lib/pinned-node.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { run } from '../../scripts/lib/run.mjs';

const folder = join(root, '.reports', 'empty-page');

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': `export default { agentRules: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  'app/layout.js':
    'const Layout = ({ children }) => <html lang="en"><body>{children}</body></html>;\nexport default Layout;',
  'app/page.js': 'const Page = () => <main />;\nexport default Page;',
};

/** What a page without anything on it weighs, built by the same Next: scripts of the first load, gzip, in bytes. */
export const emptyPageBytes = async (): Promise<number> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { code, output } = await run(
    pinnedNode(),
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { cwd: folder, env: toolEnvironment('production'), quiet: true },
  );
  if (code !== 0) throw new Error(`the empty page was not built: ${output}`);
  return firstLoad(
    join(folder, '.next'),
    readFileSync(join(folder, '.next', 'server', 'app', 'index.html'), 'utf8'),
  );
};

/** What the heaviest of our pages with such an address weighs, from the build that is here. */
export const ownPageBytes = (path: RegExp): number =>
  Math.max(
    ...prerenderedPages(join(root, '.next', 'server', 'app'))
      .filter((page) => path.test(page.path))
      .map(({ html }) => firstLoad(join(root, '.next'), html)),
  );
