import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPause, longestRetryAfter, pauseAfter } from '../../../machines/outbox/backoff.ts';

const tries = fc.integer({ min: 1, max: 10_000 });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('the pause before another try', () => {
  test('is never longer than 30 seconds by our own wish, and never nothing', () => {
    fc.assert(
      fc.property(tries, chance, (n, by) => {
        const pause = pauseAfter(n, by, null);
        expect(pause).toBeLessThanOrEqual(longestPause);
        expect(pause).toBeGreaterThanOrEqual(500);
      }),
    );
    expect(longestPause).toBe(30_000);
  });

  test.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [3, 2_000, 4_000],
    [5, 8_000, 16_000],
    [6, 15_000, 30_000],
    [60, 15_000, 30_000],
  ])('after %i tries lies between %i and %i ms, by chance', (n, least, most) => {
    expect(pauseAfter(n, 0, null)).toBe(least);
    expect(pauseAfter(n, 1, null)).toBe(most);
  });

  test('two devices that failed together come back apart', () => {
    expect(pauseAfter(4, 0.1, null)).not.toBe(pauseAfter(4, 0.9, null));
    expect(pauseAfter(1, 0.1, 60_000)).not.toBe(pauseAfter(1, 0.9, 60_000));
  });

  test('is never shorter than what the server asked for, up to an hour', () => {
    fc.assert(
      fc.property(tries, chance, fc.integer({ min: 0, max: longestRetryAfter }), (n, by, asked) => {
        expect(pauseAfter(n, by, asked)).toBeGreaterThanOrEqual(asked);
      }),
    );
    expect(pauseAfter(1, 0, 90_000)).toBe(90_000);
    expect(pauseAfter(1, 0, Number.MAX_SAFE_INTEGER)).toBe(longestRetryAfter);
  });
});
