// npm run replay -- record.json: what the rules say about a stored record, if they are its own rules.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['scripts/replay-record.ts', ...process.argv.slice(2)], {
  env: toolEnvironment('production'),
});
process.exit(code);
