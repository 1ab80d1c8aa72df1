// npm run weigh: what each page of the build that is here makes a browser fetch, beside its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad, overBudget } from './lib/first-load.mjs';
import { prerenderedPages } from './lib/inline-hashes.mjs';
import { root } from './lib/root.mjs';

const folder = join(root, '.next');
/** @type {import('./lib/first-load.mjs').Budget[]} */
const budgets = JSON.parse(readFileSync(join(root, 'scripts', 'budgets.json'), 'utf8'));
const pages = prerenderedPages(join(folder, 'server', 'app')).map(({ path, html }) => ({
  path,
  bytes: firstLoad(folder, html),
}));
process.stdout.write('first-load scripts, gzip, the heaviest page of each kind\n');
for (const budget of budgets) {
  const own = pages.filter(
    ({ path }) => budgets.find((each) => new RegExp(each.path).test(path)) === budget,
  );
  const heaviest = Math.max(...own.map(({ bytes }) => bytes)) / 1000;
  process.stdout.write(
    `${budget.name}: ${heaviest.toFixed(1)} kB of ${budget.most} (${own.length} pages)\n`,
  );
}
const faults = overBudget(pages, budgets);
for (const fault of faults) process.stdout.write(`too heavy: ${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);
