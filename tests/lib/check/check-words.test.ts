import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../components/check/check-words.ts';
import { loadedOnce } from '../../../components/check/loaded-once.ts';
import { checkNamespaces } from '../../../lib/i18n/check-namespaces.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';

test.each(locales)(
  'a check in %s gets the words that the server would have sent',
  async (locale) => {
    expect(await checkWords[locale].load()).toEqual(
      loadDictionary(locale, [...checkNamespaces, 'consent']),
    );
  },
);

describe('what is loaded once', () => {
  test('is fetched once, however often it is asked for', async () => {
    let fetched = 0;
    const part = loadedOnce(async () => {
      fetched += 1;
      return 'here';
    });
    expect(part.now()).toBeNull();
    const [first, second] = await Promise.all([part.load(), part.load()]);
    expect([first, second, await part.load(), fetched]).toEqual(['here', 'here', 'here', 1]);
    expect(part.now()).toBe('here');
  });

  test('says that it failed, and is fetched again when it is asked for again', async () => {
    const outcomes = [Promise.reject(new Error('no network')), Promise.resolve('here')];
    for (const outcome of outcomes) outcome.catch(() => {});
    const part = loadedOnce(() => outcomes.shift() ?? Promise.reject(new Error('asked too often')));
    await expect(part.load()).rejects.toThrow('no network');
    expect(part.now()).toBe('failed');
    await expect(part.load()).resolves.toBe('here');
    expect(part.now()).toBe('here');
  });

  test('can be waited for, always the same promise, whether it failed or not', async () => {
    const part = loadedOnce(() => Promise.reject(new Error('no network')));
    const waiting = part.settled();
    expect(part.settled()).toBe(waiting);
    await expect(waiting).resolves.toBeUndefined();
    expect(part.now()).toBe('failed');
    expect(part.settled()).toBe(waiting);
  });
});
