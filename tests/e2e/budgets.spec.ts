import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { firstLoad, overBudget } from '../../scripts/lib/first-load.mjs';
import { prerenderedPages } from '../../scripts/lib/inline-hashes.mjs';
import { root } from '../../scripts/lib/root.mjs';

const folder = join(root, '.next');

test('no page makes a browser fetch more than its budget, and none fetches a font', () => {
  const budgets = JSON.parse(readFileSync(join(root, 'scripts', 'budgets.json'), 'utf8'));
  const pages = prerenderedPages(join(folder, 'server', 'app')).map(({ path, html }) => ({
    path,
    bytes: firstLoad(folder, html),
  }));
  expect(pages.length).toBeGreaterThan(150);
  expect(overBudget(pages, budgets)).toEqual([]);
  const files = readdirSync(join(folder, 'static'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
});
