import { describe, expect, test } from 'vitest';
import { htmlLang, isLocale, locales } from '../../../lib/i18n/locales.ts';
import { loadDictionary, type Namespace, serverWords } from '../../../lib/i18n/server.ts';
import { createWords, type Dictionary } from '../../../lib/i18n/words.ts';
import { flatten, messagesOf, namespacesOf, readWords } from '../../support/locale-checks.ts';

/** Every context that any key has a form for, none, and one that no key has. */
const contexts = ['', 'other', 'child', 'cn', 'gb', 'unknown', 'red', 'nobody'];

const values = { number: '120', crisis: '12356', police: '110' };

/** Every placeholder of the product has a value, so that both sides print a whole text. */
const everyValue = (text: string): Record<string, string> => ({
  ...values,
  ...Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, `«${name}»`])),
});

const namespaces = namespacesOf('en') as readonly Namespace[];

describe.each(locales)('the words in %s', (locale) => {
  const words = createWords(loadDictionary(locale, namespaces), locale);
  const i18next = serverWords(locale);

  test('are the same in the browser and from i18next, for every key and context', () => {
    const messages = messagesOf(locale);
    expect(messages.length).toBeGreaterThan(500);
    const differences = messages.flatMap(({ namespace, key, text }) =>
      contexts
        .map((context) => {
          const given = { ...everyValue(text), ...(context === '' ? {} : { context }) };
          const contextText = messages.find(
            (each) => each.namespace === namespace && each.key === `${key}_${context}`,
          )?.text;
          return { ...everyValue(contextText ?? ''), ...given };
        })
        .filter(
          (given) => words(`${namespace}:${key}`, given) !== i18next(`${namespace}:${key}`, given),
        )
        .map((given) => `${namespace}:${key} ${JSON.stringify(given)}`),
    );
    expect(differences).toEqual([]);
  });

  test('say alike whether a key exists, also for groups and for nonsense', () => {
    const keys = messagesOf(locale).map(({ namespace, key }) => `${namespace}:${key}`);
    const others = ['questions:side', 'questions:side.nothing', 'nowhere:side', 'side', '', ':'];
    const prototypes = ['questions:constructor', 'questions:__proto__', 'toString:side'];
    for (const key of keys)
      expect([key, words.has(key), i18next.has(key)]).toEqual([key, true, true]);
    for (const key of [...others, ...prototypes])
      expect([key, words.has(key), i18next.has(key)]).toEqual([key, false, false]);
  });

  test('are the files as they are written', () => {
    for (const namespace of namespacesOf(locale) as readonly Namespace[])
      expect(flatten(namespace, loadDictionary(locale, [namespace])[namespace] ?? {})).toEqual(
        flatten(namespace, readWords(locale, namespace)),
      );
  });

  test.each([
    ['a text that is not there', 'questions:side.nothing'],
    ['a group instead of a text', 'questions:side.options'],
    ['a placeholder without its value', 'flags:RF01.advice.emergency-now'],
  ])('throw in a safety namespace for %s', (_what, key) => {
    expect(() => words(key)).toThrow(key);
    expect(() => i18next(key)).toThrow(key);
  });

  test('show a gap between brackets elsewhere', () => {
    expect(words('ui:nothing.here')).toBe('⟦ui:nothing.here⟧');
    expect(i18next('ui:nothing.here')).toBe('⟦ui:nothing.here⟧');
  });
});

describe('createWords', () => {
  const dictionary = {
    ui: {
      plain: 'base',
      plain_other: 'somebody else',
      hollow: 'base',
      hollow_other: '',
      empty: '',
      twice: '{name} and {name}',
      group: { inner: 'x' },
    },
    results: { empty: '' },
  } as const satisfies Dictionary;
  const words = createWords(dictionary, 'en');

  test('takes the form for the context, and the base form where there is none', () => {
    expect(words('ui:plain', { context: 'other' })).toBe('somebody else');
    expect(words('ui:plain', { context: 'child' })).toBe('base');
    expect(words('ui:plain', { context: '' })).toBe('base');
  });

  test('treats an empty text as a missing one', () => {
    expect(words('ui:hollow', { context: 'other' })).toBe('base');
    expect(words('ui:empty')).toBe('⟦ui:empty⟧');
    expect(() => words('results:empty')).toThrow('results:empty');
    expect(words.has('ui:empty')).toBe(false);
  });

  test('puts a value in as it is, once, and never reads it as a text of its own', () => {
    expect(words('ui:twice', { name: '<b>' })).toBe('<b> and <b>');
    expect(words('ui:twice', { name: '{name}' })).toBe('{name} and {name}');
    expect(words('ui:twice', { name: '$&' })).toBe('$& and $&');
  });

  test('does not take a value from the prototype of the values', () => {
    const proto = createWords({ ui: { odd: 'a {constructor} b' } }, 'en');
    expect(proto('ui:odd')).toBe('a ⟦ui:odd⟧ b');
  });
});

describe('serverWords', () => {
  test('keeps a hundred mixed requests apart', async () => {
    const asked = Array.from({ length: 100 }, (_, index) => locales[index % 2] ?? 'en');
    const answers = await Promise.all(
      asked.map(async (locale) => {
        const words = serverWords(locale);
        await Promise.resolve();
        return [locale, words('questions:side.title')] as const;
      }),
    );
    const expected = {
      en: serverWords('en')('questions:side.title'),
      'zh-CN': serverWords('zh-CN')('questions:side.title'),
    };
    expect(expected.en).not.toBe(expected['zh-CN']);
    for (const [locale, title] of answers) expect(title).toBe(expected[locale]);
  });
});

describe('locales', () => {
  test('are spelled as in the path, and nothing else is one', () => {
    for (const locale of locales) expect(isLocale(locale)).toBe(true);
    for (const other of ['zh', 'zh-cn', 'EN', '', null, undefined, 1, ['en']])
      expect(isLocale(other)).toBe(false);
  });

  test('name the script of Chinese in the lang attribute', () => {
    expect(locales.map(htmlLang)).toEqual(['zh-Hans-CN', 'en']);
  });
});
