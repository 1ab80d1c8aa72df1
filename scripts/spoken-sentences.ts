import { letters } from '../lib/aloud/phrases.ts';
import { sentencesOf } from '../lib/aloud/sentences.ts';
import { speakable } from '../lib/aloud/speakable.ts';
import { spellNumbers } from '../lib/aloud/spell-numbers.ts';
import type { Locale } from '../lib/i18n/locales.ts';
import { loadDictionary } from '../lib/i18n/server.ts';
import { createWords, type WordTree, type WordValues } from '../lib/i18n/words.ts';
import { placeFor, placeIds } from '../lib/places.ts';
import { contract } from '../rules/schema/contract.ts';

/** What is on the pages that can be heard with closed eyes, from the start page to the note. */
const heard = [
  'aloud',
  'consent',
  'flags',
  'handover',
  'kiosk',
  'questions',
  'reasons',
  'reminder',
  'results',
  'ui',
] as const;

const mostOptions = Math.max(...Object.values(contract).map(({ options }) => options.length));

const upTo = (most: number, from = 1): readonly string[] =>
  Array.from({ length: most - from + 1 }, (_, at) => String(at + from));

/** Of the sentences with a count: every count that occurs. A page has at most 60 parts. */
const counts: { readonly [key: string]: readonly WordValues[] } = {
  one: upTo(mostOptions, 2).map((count) => ({ count })),
  many: upTo(mostOptions, 2).map((count) => ({ count })),
  chosenCount: upTo(mostOptions).map((count) => ({ count })),
  place: upTo(mostOptions).flatMap((count) =>
    upTo(Number(count)).map((number) => ({ number, count })),
  ),
  placeFirst: upTo(mostOptions).map((count) => ({ count })),
  placeNext: upTo(mostOptions).map((number) => ({ number })),
  atAnswer: upTo(mostOptions).map((number) => ({ number })),
  item: [10, 11, placeIds.length + 1].flatMap((count) =>
    upTo(count).map((number) => ({ number, count: String(count) })),
  ),
  numbered: upTo(mostOptions).map((number) => ({ number })),
  noNumber: upTo(9).map((number) => ({ number })),
  parts: upTo(60).map((count) => ({ count })),
  menu: ['10', '11'].map((count) => ({ count })),
  list: [String(placeIds.length + 1)].map((count) => ({ count })),
  rate: upTo(5).map((step) => ({ step, count: '5' })),
  volume: upTo(4).map((step) => ({ step, count: '4' })),
  keys: [letters],
};

/** Every text below a part of a dictionary, with its key. */
const textsIn = (words: WordTree, path: string): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : textsIn(value, `${path}${name}.`),
  );

const gap = /\{(\w+)\}/g;

const filled = (text: string, values: WordValues): string =>
  text.replaceAll(gap, (whole, name: string) => values[name] ?? whole);

/** How a text reaches the ear in every place: with its numbers, digit by digit, or with words where there is none. */
const placesIn = (locale: Locale): readonly ((text: string) => string)[] => {
  const t = createWords(loadDictionary(locale, heard), locale);
  return placeIds.map((id) => {
    const { ambulance, police, crisis } = placeFor(id) ?? {};
    const numbers = [ambulance, police, crisis].flatMap((number) => number ?? []);
    const values = {
      number: ambulance ?? t('results:unknownNumber.ambulance'),
      police: police ?? t('results:unknownNumber.police'),
      crisis: crisis ?? t('results:unknownNumber.crisis'),
    };
    return (text) =>
      spellNumbers(filled(text, values), numbers, (digit) => t(`aloud:digits.${digit}`));
  });
};

/** How what is to be pressed is named, by key and by touch. */
const pressesIn = (locale: Locale): readonly WordValues[] => {
  const t = createWords(loadDictionary(locale, heard), locale);
  return (['keys', 'touch'] as const).map((hands) => ({
    next: t(`aloud:hands.${hands}.next`),
    choose: t(`aloud:hands.${hands}.choose`),
    back: t(`aloud:hands.${hands}.back`, { letter: letters.back }),
    undoKey: letters.undo,
    menuKey: letters.menu,
  }));
};

export interface SpokenSentences {
  /** Each once, in the order of the files of words. */
  readonly sentences: readonly string[];
  /** Keys of texts that carry a value of a person or a day: only a voice can say them. */
  readonly left: readonly string[];
}

/** Every sentence of a language that reading aloud can say and that is the same for everybody. */
export const spokenSentences = (locale: Locale): SpokenSentences => {
  const places = placesIn(locale);
  const presses = pressesIn(locale);
  const left = new Set<string>();
  const sentences = new Set<string>();
  const keep = (key: string, said: string) => {
    if (said.search(gap) !== -1) left.add(key);
    else for (const sentence of sentencesOf(speakable(said))) sentences.add(sentence);
  };
  for (const [namespace, words] of Object.entries(loadDictionary(locale, heard)))
    for (const [key, text] of textsIn(words, `${namespace}:`)) {
      // Said inside other sentences, never by itself.
      if (key.startsWith('aloud:hands.')) continue;
      if (key.startsWith('aloud:say.'))
        for (const values of counts[key.replace('aloud:say.', '')] ?? [{}])
          for (const press of presses) keep(key, filled(text, { ...press, ...values }));
      else for (const inPlace of places) keep(key, inPlace(text));
    }
  return { sentences: [...sentences], left: [...left] };
};
