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

test('no file that a browser loads knows a setting or a secret place of the server (S-15)', () => {
  const ofServer =
    /FACEWISE_[A-Z]+|DATABASE_(?:URL|PASSWORD)|set-up-link|facewise_(?:app|gate)|argon2id|BEGIN [A-Z ]*PRIVATE KEY/;
  const found = [join(folder, 'static'), join(root, 'public')].flatMap((of) =>
    readdirSync(of, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:m?js|css|json|html|map)$/.test(file))
      .filter((file) => ofServer.test(readFileSync(join(of, file), 'utf8')))
      .map((file) => join(of, file)),
  );
  expect(found).toEqual([]);
  expect(ofServer.test('process.env.FACEWISE_DATA')).toBe(true);
});
