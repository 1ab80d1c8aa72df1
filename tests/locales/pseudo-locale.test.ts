import { describe, expect, test } from 'vitest';
import {
  flatten,
  locales,
  messagesOf,
  placeholdersOf,
  readWords,
} from '../support/locale-checks.ts';
import { pseudo, pseudoWords } from '../support/pseudo-locale.ts';

const length = (text: string): number => [...text].length;

describe('the pseudo-locale', () => {
  test('accents every letter and keeps digits, signs and placeholders', () => {
    expect(pseudo('Call {number} in 5')).toMatch(/^⟦Çáļļ \{number\} íñ 5/);
  });

  test('puts every string in brackets', () => {
    expect(pseudo('Back')).toMatch(/^⟦.*⟧$/u);
    expect(pseudo('{number}')).toMatch(/^⟦\{number\}.+⟧$/u);
  });

  test('makes a string at least 40 % longer, in either script', () => {
    expect(length(pseudo('Continue')) - 2).toBeGreaterThanOrEqual(Math.ceil(8 * 1.4));
    expect(length(pseudo('脸的哪一边在动？')) - 2).toBeGreaterThanOrEqual(Math.ceil(8 * 1.4));
  });

  test('leaves no plain Latin letter outside a placeholder', () => {
    const letters = 'The quick brown fox jumps over the lazy dog. THE QUICK BROWN FOX';
    expect(pseudo(`${letters} {place}`).replace('{place}', '')).not.toMatch(/[A-Za-z]/);
  });

  test.each(locales)('keeps keys and placeholders of all words in %s', (locale) => {
    for (const message of messagesOf(locale)) {
      expect(placeholdersOf(pseudo(message.text)), message.key).toEqual(
        placeholdersOf(message.text),
      );
    }
    const words = readWords(locale, 'questions');
    const keys = (tree: typeof words) => flatten('questions', tree).map(({ key }) => key);
    expect(keys(pseudoWords(words))).toEqual(keys(words));
  });

  test('a string that was never translated has no brackets and is found by that', () => {
    const shown = [pseudo('Back'), 'Hard-coded', pseudo('继续')];
    expect(shown.filter((text) => !/⟦.*⟧/u.test(text))).toEqual(['Hard-coded']);
  });
});
