import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmbedQuery } from '../../../lib/embed/embed-query.ts';

const read = (query: string) => readEmbedQuery(new URLSearchParams(query));
const nothing = { lang: null, theme: 'auto', mode: 'patient', subject: null, ref: null };

test('every name of the contract is read', () => {
  expect(read('lang=zh-CN&theme=dim&mode=kiosk&subject=other&ref=A_1-b')).toEqual({
    lang: 'zh-CN',
    theme: 'dim',
    mode: 'kiosk',
    subject: 'other',
    ref: 'A_1-b',
  });
});

test.each([
  '',
  'lang=zh&theme=Dark&mode=KIOSK&subject=me&ref=',
  'lang=%3Cscript%3E&theme=%22%3E&ref=%3Cimg%20src%3Dx%3E',
  `ref=${'a'.repeat(65)}`,
  'ref=a%20b',
])('what it cannot mean becomes the default: %s', (query) => {
  expect(read(query)).toEqual(nothing);
});

test('64 characters are a ticket', () => {
  expect(read(`ref=${'a'.repeat(64)}`).ref).toHaveLength(64);
});

test('no text of the host ever comes out but a ticket of its form', () => {
  const texts = fc.record({
    lang: fc.string(),
    theme: fc.string(),
    mode: fc.string(),
    subject: fc.string(),
    ref: fc.string(),
  });
  fc.assert(
    fc.property(texts, (values) => {
      const { ref, ...others } = readEmbedQuery(new URLSearchParams(values));
      const known = [
        null,
        'zh-CN',
        'en',
        'auto',
        'light',
        'dim',
        'dark',
        'patient',
        'kiosk',
        'self',
        'other',
      ];
      for (const value of Object.values(others)) expect(known).toContain(value);
      expect(ref === null || /^[\w-]{1,64}$/.test(ref)).toBe(true);
    }),
  );
});
