'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '../lib/i18n/locales.ts';
import { createWords, type Dictionary, type Words, type WordValues } from '../lib/i18n/words.ts';

/** The words of one page in one language, and the questions a component may ask about them. */
export interface Spoken {
  readonly locale: Locale;
  readonly t: Words;
  /** Whether a text of this key exists; contexts do not count. For words that not every id has. */
  readonly has: (key: string) => boolean;
  /** The names below a key, in the order of the file; empty when there are none. */
  readonly keysOf: (key: string) => readonly string[];
  /** The text of a key in the first of these contexts that has a form of its own, else its base form. */
  readonly say: (key: string, contexts: readonly string[], values?: WordValues) => string;
}

const SpokenContext = createContext<Spoken | null>(null);

const namesBelow = (dictionary: Dictionary, key: string): readonly string[] => {
  const [namespace = '', path = ''] = key.split(':');
  let node: unknown = dictionary;
  for (const name of [namespace, ...path.split('.')]) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return [];
    node = (node as Record<string, unknown>)[name];
  }
  return typeof node === 'object' && node !== null ? Object.keys(node) : [];
};

/** What components need to know of a language, built from the page's own words. */
export const speak = (dictionary: Dictionary, locale: Locale): Spoken => {
  const t = createWords(dictionary, locale);
  return {
    locale,
    t,
    has: t.has,
    keysOf: (key) => namesBelow(dictionary, key),
    say: (key, contexts, values = {}) => {
      const context = contexts.find((name) => t.has(`${key}_${name}`));
      return t(key, context === undefined ? values : { ...values, context });
    },
  };
};

const DictionaryContext = createContext<Dictionary>({});

/**
 * Hands the words of the page to everything below it. The dictionary comes from the server as plain
 * data, so that the patient's browser loads no translation library. A provider inside another adds
 * its namespaces, so that nothing is sent twice.
 */
export const WordsProvider = ({
  dictionary,
  locale,
  children,
}: {
  readonly dictionary: Dictionary;
  readonly locale: Locale;
  readonly children: ReactNode;
}) => {
  const outer = useContext(DictionaryContext);
  const whole = useMemo(() => ({ ...outer, ...dictionary }), [outer, dictionary]);
  const spoken = useMemo(() => speak(whole, locale), [whole, locale]);
  return (
    <DictionaryContext value={whole}>
      <SpokenContext value={spoken}>{children}</SpokenContext>
    </DictionaryContext>
  );
};

/** The words of the page. Throws outside a `WordsProvider`: a page without words is a fault. */
export const useWords = (): Spoken => {
  const spoken = useContext(SpokenContext);
  if (spoken === null) throw new Error('useWords needs a WordsProvider above it');
  return spoken;
};
