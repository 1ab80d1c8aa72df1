import fc from 'fast-check';
import { beforeEach, expect } from 'vitest';

/*
 * Vitest fails a test that asserts nothing, and counts its own `expect` only. A property that
 * fast-check runs is an assertion too: it fails the test when it returns false.
 */
let counted = false;

beforeEach(() => {
  counted = false;
});

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  beforeEach: () => {
    if (counted) return;
    counted = true;
    expect(counted).toBe(true);
  },
});
