import { describe, expect, test } from 'vitest';
import { afterTheFirst } from '../../server/intakes/in-flight.ts';

/** Something that ends when it is told to. */
const open = () => {
  let end: (value: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const work = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work: () => work, end, fail };
};

describe('two sendings of one key in one process', () => {
  test('the second one waits for the first, and then does its own', async () => {
    const { work, end } = open();
    const first = afterTheFirst('k', 10_000, work);
    const second = afterTheFirst('k', 10_000, async () => 'second');
    end('first');
    expect([await first, await second]).toEqual(['first', 'second']);
  });

  test('when the first one takes longer, the second is refused with 409 and told to come again', async () => {
    const { work, end } = open();
    const first = afterTheFirst('k', 10_000, work);
    await expect(afterTheFirst('k', 1, async () => 'second')).rejects.toMatchObject({
      problem: { status: 409, errors: [{ code: 'in-flight' }] },
      headers: { 'retry-after': '1' },
    });
    end('first');
    expect(await first).toBe('first');
  });

  test('another key waits for nobody', async () => {
    const { work, end } = open();
    const first = afterTheFirst('k', 10_000, work);
    expect(await afterTheFirst('l', 1, async () => 'other')).toBe('other');
    end('');
    await first;
  });

  test('a first one that failed is in nobody’s way, also later', async () => {
    const { work, fail } = open();
    const first = afterTheFirst('k', 10_000, work);
    const second = afterTheFirst('k', 10_000, async () => 'second');
    fail(new Error('away'));
    await expect(first).rejects.toThrow('away');
    expect(await second).toBe('second');
    expect(await afterTheFirst('k', 1, async () => 'third')).toBe('third');
  });
});
