// npm run dev: the development server, on the pinned Node. PORT and HOST as for `npm start`.
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
const { code } = await run(pinnedNode(), [next, 'dev', '-p', PORT, '-H', HOST], {
  env: toolEnvironment('development'),
});
process.exit(code);
