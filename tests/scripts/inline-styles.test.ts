import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inlineStyles, withInlineStyles } from '../../scripts/lib/inline-styles.mjs';

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const off = (name: string) => link(name).replace(' data-', ' disabled="" data-');

const sheets: Record<string, string> = {
  'static/chunks/a.css': 'i{color:red}\n/*# sourceMappingURL=a.css.map*/\n',
  'static/chunks/b.css': 'i{color:blue;background:url("data:image/svg+xml,x")}',
};
const read = (file: string): string => sheets[file] ?? '';

test('the styles stand in the page in the order of its links, and the links load nothing', () => {
  expect(withInlineStyles(`<head>${link('a')}${link('b')}<title>x</title></head>`, read)).toBe(
    `<head><style data-first-paint="">i{color:red}\n${sheets['static/chunks/b.css']}</style>` +
      `${off('a')}${off('b')}<title>x</title></head>`,
  );
});

test('a page without styles stays as it is', () => {
  const html = '<head><script src="/_next/static/chunks/a.js"></script></head>';
  expect(withInlineStyles(html, read)).toBe(html);
});

test.each([
  'i{background:url(a.png)}',
  '@import "x.css";',
  '@charset "x";',
  'i::after{content:"</style>"}',
])('a sheet that would mean something else inside a page stops the build: %s', (css) => {
  expect(() => withInlineStyles(link('a'), () => css)).toThrow(
    'static/chunks/a.css cannot stand inside a page',
  );
});

const folder = mkdtempSync(join(tmpdir(), 'facewise-styles-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every page of a build gets the text of its files', () => {
  const app = join(folder, '.next', 'server', 'app');
  mkdirSync(join(app, 'en'), { recursive: true });
  mkdirSync(join(folder, '.next', 'static', 'chunks'), { recursive: true });
  for (const [file, css] of Object.entries(sheets)) writeFileSync(join(folder, '.next', file), css);
  writeFileSync(join(app, 'en.html'), link('a'));
  writeFileSync(join(app, 'en', 'check.html'), link('b'));
  inlineStyles(folder);
  expect(readFileSync(join(app, 'en.html'), 'utf8')).toBe(withInlineStyles(link('a'), read));
  expect(readFileSync(join(app, 'en', 'check.html'), 'utf8')).toContain('color:blue');
});
