// npm run loader: builds embed/loader.ts into public/embed/, and refuses to change a published version.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const { code } = await run(pinnedNode(), ['scripts/build-loader.ts'], {
  env: toolEnvironment('production'),
});
process.exit(code);
