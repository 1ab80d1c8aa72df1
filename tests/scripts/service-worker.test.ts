import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../lib/i18n/locales.ts';
import { isMidway, languageOf, languages, shellOf } from '../../offline/addresses.ts';
import { filesOf } from '../../scripts/lib/write-service-worker.mjs';

/** A build with these files, and nothing else. */
const buildWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'facewise-kept-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

describe('the files that are kept', () => {
  const folder = buildWith({
    'static/chunks/a.js': 'load("static/chunks/later-1~x.js")',
    'static/chunks/later-1~x.js': 'style("static/css/b.css")',
    'static/css/b.css': '',
    'static/chunks/desk.js': '',
  });

  test('are those of the page, those they load later, and no others', () => {
    expect(filesOf(folder, ['<script src="/_next/static/chunks/a.js"></script>'])).toEqual([
      '/_next/static/chunks/a.js',
      '/_next/static/chunks/later-1~x.js',
      '/_next/static/css/b.css',
    ]);
  });

  test('a name without a file is not kept, because the device could never fetch it', () => {
    expect(filesOf(folder, ['<script src="/_next/static/chunks/gone.js"></script>'])).toEqual([]);
  });
});

describe('addresses', () => {
  test('the languages of the program on the device are those of the product', () => {
    expect([...languages].sort()).toEqual([...locales].sort());
  });

  test.each([
    ['/en/check/side', '/en/check'],
    ['/zh-CN/check/result', '/zh-CN/check'],
    ['/en/check', null],
    ['/en', null],
    ['/fr/check/side', null],
    ['/en/evidence', null],
  ])('%s is shown by %s', (path, shell) => {
    expect(shellOf(path)).toBe(shell);
  });

  test.each([
    ['/en', 'en'],
    ['/en-GB', 'en'],
    ['/zh', 'zh-CN'],
    ['/zh-TW', 'zh-CN'],
    ['/fr', null],
    ['/', null],
  ])('%s is in %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  test.each([
    ['/en/check/side', true],
    ['/zh-CN/check', true],
    ['/en/desk', true],
    ['/en/open', true],
    ['/en', false],
    ['/en/evidence', false],
    ['/en/checkers', false],
  ])('somebody on %s is in the middle of something: %s', (path, midway) => {
    expect(isMidway(path)).toBe(midway);
  });
});
