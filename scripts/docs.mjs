// npm run docs: writes docs/rules.generated.md and the rules' content hash from the rules themselves.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['scripts/write-docs.ts', ...process.argv.slice(2)], {
  env: toolEnvironment('production'),
});
process.exit(code);
