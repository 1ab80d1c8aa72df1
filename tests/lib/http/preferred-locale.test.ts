import { expect, test } from 'vitest';
import { preferredLocale } from '../../../lib/http/preferred-locale.ts';

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-hans-cn', 'zh-CN'],
  ['fr, zh;q=0.5', 'zh-CN'],
  ['en;q=0.4, zh;q=0.5', 'zh-CN'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh;q=0.4, en;q=0.5', 'en'],
  ['en, zh', 'en'],
  ['zh;q=0, fr', 'en'],
  ['zh;q=nonsense', 'en'],
  ['zhx', 'en'],
  ['fr-FR, de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
])('a browser that asks for %j is shown %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
