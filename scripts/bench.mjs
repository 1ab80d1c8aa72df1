// npm run bench: assessments per second, beside the same rules in json-rules-engine, in one run.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['bench/assess.bench.ts'], {
  env: toolEnvironment('production'),
});
process.exit(code);
