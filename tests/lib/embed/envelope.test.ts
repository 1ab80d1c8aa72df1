import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvelope } from '../../../lib/embed/envelope.ts';

const good = {
  source: 'facewise',
  version: 1,
  id: 'host-1',
  type: 'init',
  payload: { lang: 'en' },
};

test('a message of the contract is read', () => {
  expect(readEnvelope(good)).toEqual(good);
});

test.each([
  ['another source', { ...good, source: 'other' }],
  ['another version', { ...good, version: 2 }],
  ['a version in words', { ...good, version: '1' }],
  ['no id', { ...good, id: undefined }],
  ['an id that never ends', { ...good, id: 'x'.repeat(65) }],
  ['no type', { ...good, type: 7 }],
  ['a payload that is a list', { ...good, payload: [] }],
  ['no payload', { ...good, payload: null }],
  ['a text', JSON.stringify(good)],
])('%s is ignored', (_, data) => {
  expect(readEnvelope(data)).toBeNull();
});

test('nothing that a page may hear makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (data) => readEnvelope(data) === null));
});
