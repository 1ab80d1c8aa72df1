import { expect, test } from 'vitest';
import { budgets, waitAfter } from '../../../server/staff/backoff.ts';

test('the first tries are free, then the wait doubles, and it has an end', () => {
  const waits = Array.from({ length: 20 }, (_, tries) => waitAfter(budgets.pair, tries));
  expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8]);
  expect(waits.at(-1)).toBe(900);
  expect(waitAfter(budgets.pair, 100_000)).toBe(900);
});

test('an hour of guessing one account from one address is fewer than 50 tries', () => {
  let [time, tries] = [0, 0];
  while (time <= 3600) {
    tries += 1;
    time += waitAfter(budgets.pair, tries);
  }
  expect(tries).toBeLessThan(50);
});

test('strangers who guess from everywhere hold an account up for half a minute, never for good', () => {
  expect(waitAfter(budgets.account, 100_000)).toBe(30);
});
