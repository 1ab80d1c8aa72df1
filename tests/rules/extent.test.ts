import { expect, test } from 'vitest';
import { extentOf } from '../../rules/engine/extent.ts';

test('a list of places without a single tick says as little as no list at all', () => {
  expect(extentOf([])).toBeUndefined();
  expect(extentOf(undefined)).toBeUndefined();
  expect(extentOf(['not-sure'])).toBeUndefined();
});
