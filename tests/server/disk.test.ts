import { expect, test } from 'vitest';
import { diskState, diskVerdict } from '../../server/db/disk.ts';

const gib = 1024 ** 3;

test.each([
  [0.7, 100 * gib, 'fine'],
  [0.79, gib, 'fine'],
  [0.8, 4 * gib, 'alarm'],
  [0.8, 4 * gib + 1, 'fine'],
  [0.949, gib, 'alarm'],
  [0.95, gib, 'full'],
  [0.95, gib + 1, 'alarm'],
  [1, 0, 'full'],
  // A large disk has room for years.
  [0.97, 400 * gib, 'fine'],
] as const)('%d used with %d bytes free is %s', (usedShare, freeBytes, verdict) => {
  expect(diskVerdict({ usedShare, freeBytes })).toBe(verdict);
});

test('the disk of a folder is read, and that of no folder is unknown', async () => {
  const state = await diskState(import.meta.dirname);
  expect(state?.freeBytes).toBeGreaterThan(0);
  expect(state?.usedShare).toBeGreaterThan(0);
  expect(await diskState('/no/such/folder')).toBeNull();
});
