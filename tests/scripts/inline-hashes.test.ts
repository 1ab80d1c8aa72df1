import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashInline } from '../../scripts/lib/hash-inline.mjs';
import {
  blockedMarkup,
  inlineScriptHashes,
  inlineStyleHashes,
} from '../../scripts/lib/inline-hashes.mjs';

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('every inline script is hashed once, byte for byte, and scripts with a source are not', () => {
  const html =
    '<script src="/a.js"></script><script>\n one() </script><p>x</p>' +
    '<script id="_R_">two("<b>")</script><script>\n one() </script>';
  expect(inlineScriptHashes(html)).toEqual([sha('\n one() '), sha('two("<b>")')]);
});

test('data blocks never run and are not allowed to', () => {
  expect(inlineScriptHashes('<script type="application/json">{"a":1}</script>')).toEqual([]);
});

test.each([
  '<p style="color:red">',
  "<p class='a' style='color:red'>",
  '<style>',
  '<body onload="x()">',
])('markup that the policy blocks is named: %s', (tag) => {
  expect(blockedMarkup(`<main>${tag}</main>`)).toEqual([tag]);
});

test('what only looks like it inside a script or a text is left alone', () => {
  expect(blockedMarkup('<script>"<p style=a>"</script><p data-style="a">style="a"</p>')).toEqual(
    [],
  );
});

const ownStyle = '<style data-first-paint="">i{}</style>';

test('only the styles that the build wrote are let in', () => {
  const html = `${ownStyle}<style>b{}</style>`;
  expect(inlineStyleHashes(html)).toEqual([sha('i{}')]);
  expect(blockedMarkup(html)).toEqual(['<style>']);
});

const folder = mkdtempSync(join(tmpdir(), 'facewise-hashes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the map is written by address, and a page with a blocked style is a fault', () => {
  const app = join(folder, '.next', 'server', 'app');
  mkdirSync(join(app, 'en', 'check'), { recursive: true });
  writeFileSync(join(app, 'en.html'), `${ownStyle}<script>a</script>`);
  writeFileSync(join(app, 'en', 'check', 'side.html'), '<i style="x"><script>b</script>');
  writeFileSync(join(app, '_not-found.html'), '<script>c</script>');
  expect(hashInline(folder)).toEqual({ pages: 3, faults: ['/en/check/side: <i style="x">'] });
  expect(JSON.parse(readFileSync(join(folder, '.next', 'inline-hashes.json'), 'utf8'))).toEqual({
    '/_not-found': { scripts: [sha('c')], styles: [] },
    '/en': { scripts: [sha('a')], styles: [sha('i{}')] },
    '/en/check/side': { scripts: [sha('b')], styles: [] },
  });
});
