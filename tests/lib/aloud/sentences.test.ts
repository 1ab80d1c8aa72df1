import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/aloud/sentences.ts';
import { spellNumber, spellNumbers } from '../../../lib/aloud/spell-numbers.ts';
import { locales, messagesOf } from '../../support/locale-checks.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
const digits: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  zh: [...'零幺二三四五六七八九'],
};
const word = (lang: 'en' | 'zh') => (digit: string) => digits[lang][Number(digit)] ?? '';

describe('cutting a text into what is said at once', () => {
  test('at the end of every sentence, in both languages', () => {
    expect(sentencesOf('Call now. Do not wait! Why?')).toEqual([
      'Call now.',
      'Do not wait!',
      'Why?',
    ]);
    expect(sentencesOf('请现在拨打。不要等！为什么？')).toEqual([
      '请现在拨打。',
      '不要等！',
      '为什么？',
    ]);
  });

  test('not inside a number or an abbreviation without a space', () => {
    expect(sentencesOf('Version 1.2.3 of 2.5 mg')).toEqual(['Version 1.2.3 of 2.5 mg']);
  });

  test('nothing of a text is lost or said twice, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(bare(sentencesOf(text).join(''))).toBe(bare(text));
      }),
    );
  });

  test.each(locales)(
    'no piece of any text in %s is longer than an engine says at once',
    (locale) => {
      const most = locale === 'en' ? 150 : 48;
      const long = messagesOf(locale)
        .filter(({ namespace }) =>
          ['questions', 'flags', 'results', 'reasons', 'ui'].includes(namespace),
        )
        .flatMap(({ text }) => sentencesOf(text))
        .filter((piece) => [...piece].length > most);
      expect(long).toEqual([]);
    },
  );
});

describe('telephone numbers', () => {
  test('are said digit by digit', () => {
    expect(spellNumber('120', word('zh'))).toBe('幺二零');
    expect(spellNumber('911', word('en'))).toBe('nine one one');
    expect(spellNumber('021-5555 01', word('en'))).toBe(
      'zero two one five five five five zero one',
    );
  });

  test('inside a sentence too, and a longer number is not taken for a shorter one', () => {
    expect(spellNumbers('拨打120，或12356', ['120', '12356'], word('zh'))).toBe(
      '拨打幺二零，或幺二三五六',
    );
    expect(spellNumbers('Call 1120 or 120.', ['120'], word('en'))).toBe(
      'Call 1120 or one two zero.',
    );
  });

  test('other numbers stay', () => {
    expect(spellNumbers('within 2 weeks, under 18', ['120'], word('en'))).toBe(
      'within 2 weeks, under 18',
    );
  });
});
