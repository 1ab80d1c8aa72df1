// npm run validate: simulated people, the second scoring, and the stability of the golden cases.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['scripts/write-validation.ts'], {
  env: toolEnvironment('production'),
});
process.exit(code);
