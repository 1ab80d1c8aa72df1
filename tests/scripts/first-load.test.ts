import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstLoad, firstScripts, overBudget } from '../../scripts/lib/first-load.mjs';

const folder = mkdtempSync(join(tmpdir(), 'facewise-weigh-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = `<script src="/_next/static/a.js" async></script><script>inline()</script>
  <link rel="stylesheet" href="/_next/static/s.css"><script src="/_next/static/old.js" nomodule=""></script>
  <script async src="/_next/static/b.js"></script><script src="/_next/static/a.js"></script>`;

test('the scripts of a page are counted once, and those for old browsers are not', () => {
  expect(firstScripts(html)).toEqual(['static/a.js', 'static/b.js']);
});

test('a page weighs what its scripts weigh compressed, each for itself', () => {
  mkdirSync(join(folder, 'static'));
  writeFileSync(join(folder, 'static', 'a.js'), 'a'.repeat(10_000));
  writeFileSync(join(folder, 'static', 'b.js'), 'b();');
  const weight = firstLoad(folder, html);
  expect(weight).toBeGreaterThan(40);
  expect(weight).toBeLessThan(200);
});

test('one byte above the budget is too heavy, and a page that no budget is about is a fault', () => {
  const budgets = [
    { name: 'the check', path: '^/check', most: 155 },
    { name: 'a page', path: '^/en', most: 10 },
  ];
  const faultsOf = (path: string, bytes: number) => overBudget([{ path, bytes }], budgets);
  expect(faultsOf('/check/side', 155_000)).toEqual([]);
  expect(faultsOf('/check/side', 155_001)).toHaveLength(1);
  expect(faultsOf('/en', 10_001)).toHaveLength(1);
  expect(faultsOf('/elsewhere', 1)).toEqual(['/elsewhere: no budget is about it']);
});
