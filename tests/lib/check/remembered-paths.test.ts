import { describe, expect, it } from 'vitest';
import { type Paths, pathOf, withPaths } from '../../../lib/check/remembered-paths.ts';
import type { Answers } from '../../../rules/schema/contract.ts';

describe('paths that were worked out before', () => {
  const sheet = (): Answers => ({ 'emergency-signs': ['none'], 'age-now': 'age-40-64' });
  const pathNow = () => pathOf(sheet(), 'short');

  it('are at hand for another sheet that says the same, and for no other', () => {
    const paths: Paths = new Map();
    const [once, again] = withPaths(paths, () => [pathNow(), pathNow()]);
    expect(again).toBe(once);
    expect(withPaths(paths, pathNow)).toBe(once);
    const older = { ...sheet(), 'age-now': 'under-4' } as const;
    const mine = withPaths(paths, () => pathOf(older, 'short'));
    expect(mine).toEqual(pathOf(older, 'short'));
    expect(mine).not.toEqual(once);
  });

  it('are forgotten with whoever handed them in, also after an error', () => {
    const paths: Paths = new Map();
    const kept = withPaths(paths, pathNow);
    expect(() =>
      withPaths(paths, () => {
        throw new Error('planted');
      }),
    ).toThrow('planted');
    expect(pathNow()).toEqual(kept);
    expect(pathNow()).not.toBe(kept);
  });
});
