// npm run fuzz: sends 100,000 bodies, good ones changed in many ways, to every call of the API (S-12).
// `npm run fuzz -- 5000 7` sends 5,000 by another seed.
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

await ensureInstalled();
const [count = '100000', seed = '20261127'] = process.argv.slice(2);
if (![count, seed].every((each) => /^[1-9][0-9]{0,8}$/.test(each)))
  stop('how many bodies, and by which seed: two whole numbers');
const { code } = await run(
  pinnedNode(),
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project=unit',
    'tests/server/fuzz.test.ts',
  ],
  { env: { ...toolEnvironment('test'), FUZZ_BODIES: count, FUZZ_SEED: seed } },
);
process.exit(code);
