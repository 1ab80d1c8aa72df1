import { expect, test } from 'vitest';
import { hashesFor, type InlineHashes } from '../../../lib/http/inline-hashes.ts';

const hashes: InlineHashes = { '/en': ['sha256-en'], '/_not-found': ['sha256-404'] };

test('a page gets the hashes of its own inline scripts', () => {
  expect(hashesFor(hashes, '/en')).toEqual(['sha256-en']);
});

test.each(['/fr', '/en/nothing', '/__proto__', '/constructor', 'toString'])(
  'an address without a page gets those of the 404 page: %s',
  (pathname) => {
    expect(hashesFor(hashes, pathname)).toEqual(['sha256-404']);
  },
);

test('a build without a 404 page allows no inline script there', () => {
  expect(hashesFor({}, '/fr')).toEqual([]);
});
