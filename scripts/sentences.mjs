// npm run sentences: prints every sentence that reading aloud can say, with the hash for its recording.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['scripts/print-sentences.ts', ...process.argv.slice(2)], {
  env: toolEnvironment('production'),
});
process.exit(code);
