// npm run fuzz: sends 100,000 bodies, good ones changed in many ways, to every call of the API (S-12).
// `npm run fuzz -- 5000 7` sends 5,000 by another seed. Each ten thousand meet a store of their own, by
// the next seed: what is filed stays in its memory.
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { say, stop } from './lib/say.mjs';

const mostAtOnce = 10_000;

await ensureInstalled();
const [count = '100000', seed = '20261127'] = process.argv.slice(2);
if (![count, seed].every((each) => /^[1-9][0-9]{0,8}$/.test(each)))
  stop('how many bodies, and by which seed: two whole numbers');

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
let sent = 0;
for (let next = Number(seed); sent < Number(count); next += 1) {
  const bodies = Math.min(mostAtOnce, Number(count) - sent);
  const { code } = await run(
    pinnedNode(),
    [vitest, 'run', '--project=unit', 'tests/server/fuzz.test.ts'],
    { env: { ...toolEnvironment('test'), FUZZ_BODIES: `${bodies}`, FUZZ_SEED: `${next}` } },
  );
  if (code !== 0) process.exit(code);
  sent += bodies;
  say(`${sent} of ${count} bodies sent, the last ${bodies} by seed ${next}: nothing wrong`);
}
