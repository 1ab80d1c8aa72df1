// npm run mutate: breaks the rules in every small way and sees which breaks no test notices.
// `--gate` takes only what decides the urgency, and asks for every one of them.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const env = toolEnvironment('test');
if (process.argv.includes('--gate')) env.FACEWISE_MUTATE = 'gate';
const { code } = await run(
  pinnedNode(),
  [`${root}/node_modules/@stryker-mutator/core/bin/stryker.js`, 'run'],
  { env },
);
process.exit(code);
