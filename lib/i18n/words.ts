import type { Locale } from './locales.ts';

/** Words as they stand in `locales/<lng>/<namespace>.json`. */
export type WordTree = { readonly [name: string]: string | WordTree };

/** The words of one language by namespace. Plain data, so that a page can hand it to the browser. */
export type Dictionary = { readonly [namespace: string]: WordTree };

/** What is put into a text, and the form of it that is wanted (`other`, `child` …). */
export type WordValues = { readonly [name: string]: string };

/** The words of one language, found by key. */
export interface Words {
  /**
   * The text of `namespace:path.to.key`. With `context` the form `key_context` is taken where there
   * is one. A missing or empty text, or a placeholder without its value, throws in a safety
   * namespace, where a blank or a foreign sentence could hurt somebody; elsewhere the gap is shown.
   */
  (key: string, values?: WordValues): string;
  /** Whether there is a text under exactly this key; contexts are not tried. */
  readonly has: (key: string) => boolean;
}

/** Texts that must never be blank, half filled or in another language (I-02). */
const safetyNamespaces: readonly string[] = ['questions', 'flags', 'results', 'reasons'];

/**
 * What stands in for a text that is not there: an error in a safety namespace, else the key between
 * brackets that no text uses, so that nobody takes it for a word.
 *
 * @throws when the key belongs to a safety namespace
 */
export const gapFor = (locale: Locale, key: string, gap: string): string => {
  const [namespace = ''] = key.split(':');
  if (safetyNamespaces.includes(namespace)) throw new Error(`${locale} ${key}: ${gap}`);
  return `⟦${key}⟧`;
};

const textAt = (dictionary: Dictionary, key: string): string | null => {
  const [namespace = '', path = ''] = key.split(':');
  let node: unknown = dictionary;
  for (const name of [namespace, ...path.split('.')]) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return null;
    node = (node as Record<string, unknown>)[name];
  }
  return typeof node === 'string' && node !== '' ? node : null;
};

/**
 * The words of a page in the browser: what i18next does for us on the server, in a few lines instead
 * of 15 kB. A test compares both over every text, so that they cannot drift apart.
 */
export const createWords = (dictionary: Dictionary, locale: Locale): Words => {
  const word = (key: string, values: WordValues = {}): string => {
    const context = values.context ?? '';
    const inContext = context === '' ? null : textAt(dictionary, `${key}_${context}`);
    const text = inContext ?? textAt(dictionary, key);
    if (text === null) return gapFor(locale, key, 'there is no text');
    return text.replace(/\{(.+?)\}/g, (placeholder, name: string) =>
      Object.hasOwn(values, name)
        ? (values[name] ?? '')
        : gapFor(locale, key, `${placeholder} has no value`),
    );
  };
  return Object.assign(word, { has: (key: string) => textAt(dictionary, key) !== null });
};
