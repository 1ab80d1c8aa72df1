import { expect, test } from 'vitest';
import { hashesFor, type InlineHashes } from '../../../lib/http/inline-hashes.ts';

const ownPage = { scripts: ['sha256-en'], styles: ['sha256-look'] };
const missing = { scripts: ['sha256-404'], styles: [] };
const hashes: InlineHashes = { '/en': ownPage, '/_not-found': missing };

test('a page gets the hashes of its own scripts and styles', () => {
  expect(hashesFor(hashes, '/en')).toEqual(ownPage);
});

test.each(['/fr', '/en/nothing', '/__proto__', '/constructor', 'toString'])(
  'an address without a page gets those of the 404 page: %s',
  (pathname) => {
    expect(hashesFor(hashes, pathname)).toEqual(missing);
  },
);

test('a build without a 404 page allows nothing inline there', () => {
  expect(hashesFor({}, '/fr')).toEqual({ scripts: [], styles: [] });
});
