// npm run mutate: breaks the rules in every small way and sees which breaks no test notices.
// `-- rules/engine/rank.ts …` takes these files or globs alone. Two passes: quick tests for all, then
// every test for what survived. `--gate` takes only what decides the urgency, and asks for every one.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { merged, rangesOfSurvivors, survivorLines, tally } from './lib/mutation-passes.mjs';
import { pinnedNode, toolEnvironment } from './lib/pinned-node.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const leastScore = 92;

await ensureInstalled();
const env = toolEnvironment('test');

/**
 * @param {'gate' | 'quick' | 'all'} tests
 * @param {readonly string[]} [mutate]
 */
const stryker = (tests, mutate = []) =>
  run(
    pinnedNode(),
    [
      join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      ...(mutate.length === 0 ? [] : ['--mutate', mutate.join(',')]),
    ],
    { env: { ...env, FACEWISE_MUTATE: tests } },
  );

if (process.argv.includes('--gate')) process.exit((await stryker('gate')).code);

const report = join(root, '.reports/mutation.json');
const firstReport = join(root, '.reports/mutation-quick.json');
/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const quick = await stryker('quick', process.argv.slice(2));
if (quick.code !== 0) process.exit(quick.code);
copyFileSync(report, firstReport);
const first = read(firstReport);
const ranges = rangesOfSurvivors(first);
if (ranges.length > 0) {
  const again = await stryker('all', ranges);
  if (again.code !== 0) process.exit(again.code);
}
const both = ranges.length === 0 ? first : merged(first, read(report));
writeFileSync(report, JSON.stringify(both));

const { rows, score, ...all } = tally(both);
for (const row of rows)
  process.stdout.write(`${row.file}: ${row.detected} noticed, ${row.undetected} not\n`);
for (const line of survivorLines(both)) process.stdout.write(`  ${line}\n`);
process.stdout.write(
  `all: ${all.detected} noticed, ${all.undetected} not: ${score.toFixed(2)} % (${leastScore} % needed)\n`,
);
process.exit(score >= leastScore ? 0 : 1);
