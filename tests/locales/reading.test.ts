import { describe, expect, test } from 'vitest';
import {
  chineseStyle,
  flatten,
  halfWidthPunctuation,
  hintFaults,
  idleLongSentences,
  locales,
  longSentences,
  messagesOf,
  namespacesOf,
  numberStyle,
  otherScript,
  typedSpaces,
  unreadableSigns,
} from '../support/locale-checks.ts';
import { allowedLongSentences } from './allowed-long-sentences.ts';

const all = locales.flatMap((locale) =>
  namespacesOf(locale).map((namespace) => ({
    locale,
    namespace,
    messages: messagesOf(locale).filter((message) => message.namespace === namespace),
  })),
);
const chinese = all.filter(({ locale }) => locale === 'zh-CN');

describe('every sentence can be heard once and understood', () => {
  test.each(all)('$locale $namespace: sentences are short', ({ locale, messages }) => {
    expect(longSentences(locale, messages, allowedLongSentences)).toEqual([]);
  });

  test('every Chinese sentence that is allowed to be longer needs it, with a date and a reason', () => {
    expect(idleLongSentences(messagesOf('zh-CN'), allowedLongSentences)).toEqual([]);
  });

  test.each(all)('$locale $namespace: hints are one short sentence', ({ locale, messages }) => {
    expect(hintFaults(locale, messages)).toEqual([]);
  });

  test.each(all)('$locale $namespace: every sign can be read aloud', ({ locale, messages }) => {
    expect(unreadableSigns(locale, messages)).toEqual([]);
  });

  test.each(all)('$locale $namespace: no word is left in another script', (part) => {
    expect(otherScript(part.locale, part.messages)).toEqual([]);
  });

  test.each(all)('$locale $namespace: numbers are whole, ranges are spoken', ({ messages }) => {
    expect(numberStyle(messages)).toEqual([]);
  });

  test.each(chinese)('$namespace: Chinese punctuation is full-width', ({ messages }) => {
    expect(halfWidthPunctuation(messages)).toEqual([]);
  });

  test.each(chinese)('$namespace: no space is typed beside Chinese', ({ messages }) => {
    expect(typedSpaces(messages)).toEqual([]);
  });

  test.each(chinese)('$namespace: Chinese is plain and polite', ({ messages }) => {
    expect(chineseStyle(messages)).toEqual([]);
  });
});

describe('each check sees the fault it is for', () => {
  const say = (text: string, key = 'a', namespace = 'ui') => flatten(namespace, { [key]: text });
  const words = (count: number) => `${'word '.repeat(count - 1)}end.`;
  const han = (count: number) => `${'一'.repeat(count)}。`;

  test('an English sentence of 21 words; one of 20 passes', () => {
    expect(longSentences('en', say(words(20)))).toEqual([]);
    expect(longSentences('en', say(words(21)))).toHaveLength(1);
  });

  test('a long second sentence behind a short first one', () => {
    expect(longSentences('en', say(`Short. ${words(21)}`))).toHaveLength(1);
    expect(longSentences('zh-CN', say(`短。${han(26)}`))).toHaveLength(1);
  });

  test('a Chinese sentence of 26 characters, unless it is allowed; one of 25 passes', () => {
    const allowed = [{ at: 'ui:a', since: '2026-01-01', reason: 'planted' }];
    expect(longSentences('zh-CN', say(han(25)))).toEqual([]);
    expect(longSentences('zh-CN', say(han(26)))).toHaveLength(1);
    expect(longSentences('zh-CN', say(han(26)), allowed)).toEqual([]);
    expect(longSentences('zh-CN', say(han(40)), allowed)).toEqual([]);
  });

  test('a Chinese sentence of 41 characters, allowed or not', () => {
    const allowed = [{ at: 'ui:a', since: '2026-01-01', reason: 'planted' }];
    expect(longSentences('zh-CN', say(han(41)), allowed)).toHaveLength(1);
  });

  test('an exemption without need, without a date or without a reason', () => {
    const long = say(han(30));
    const entry = { at: 'ui:a', since: '2026-01-01', reason: 'planted' };
    expect(idleLongSentences(long, [entry])).toEqual([]);
    expect(idleLongSentences(say(han(5)), [entry])).toHaveLength(1);
    expect(idleLongSentences(long, [{ ...entry, since: 'lately' }])).toHaveLength(1);
    expect(idleLongSentences(long, [{ ...entry, reason: ' ' }])).toHaveLength(1);
  });

  test('a hint that is too long, ends with a full stop or holds a link', () => {
    const hint = (text: string) => say(text, 'side.hint_child', 'questions');
    expect(hintFaults('en', hint('x'.repeat(80)))).toEqual([]);
    expect(hintFaults('en', hint('x'.repeat(81)))).toHaveLength(1);
    expect(hintFaults('zh-CN', hint('一'.repeat(31)))).toHaveLength(1);
    expect(hintFaults('en', hint('Look at a film.'))).toHaveLength(1);
    expect(hintFaults('zh-CN', hint('看录像。'))).toHaveLength(1);
    expect(hintFaults('en', hint('See <a>this</a>'))).toHaveLength(1);
  });

  test.each([
    'left/right',
    'you & I',
    'e.g. rain',
    '≥ 5',
    '① first',
    'done ✅',
    '5 %',
    'a < b',
    'a_b',
  ])('a sign that cannot be read aloud: %s', (text) => {
    expect(unreadableSigns('en', say(text))).toHaveLength(1);
  });

  test.each(['左/右', '5≥3', '①先看', '好👍', '50%', '看，a'])(
    'a sign that cannot be read aloud, or a Latin letter alone: %s',
    (text) => {
      const faults = [...unreadableSigns('zh-CN', say(text)), ...otherScript('zh-CN', say(text))];
      expect(faults.length).toBeGreaterThan(0);
    },
  );

  test('a Chinese word in English, but not the name of the product', () => {
    expect(otherScript('en', say('Facewise · 面肌自查'))).toEqual([]);
    expect(otherScript('en', say('See a 医生'))).toHaveLength(1);
    expect(otherScript('en', say('See a врач'))).toHaveLength(1);
  });

  test('an English word in Chinese, but not a name that has no other', () => {
    expect(otherScript('zh-CN', say('做MRI，拨打{number}'))).toEqual([]);
    expect(otherScript('zh-CN', say('请看doctor'))).toHaveLength(1);
    expect(otherScript('zh-CN', say('まぶた'))).toHaveLength(1);
  });

  test('a decimal, and a range written with a dash', () => {
    expect(numberStyle(say('2.5 weeks'))).toHaveLength(1);
    expect(numberStyle(say('3-6 months'))).toHaveLength(1);
    expect(numberStyle(say('3～6个月'))).toHaveLength(1);
    expect(numberStyle(say('3 to 6 months'))).toEqual([]);
  });

  test('the name for a family doctor outside the keys for Britain', () => {
    expect(otherScript('zh-CN', say('请看GP', 'see_gb'))).toEqual([]);
    expect(otherScript('zh-CN', say('请看GP', 'see'))).toHaveLength(1);
  });

  test('a space typed between Chinese and a number', () => {
    expect(typedSpaces(say('最近 7 天'))).toHaveLength(1);
    expect(typedSpaces(say('最近7天'))).toEqual([]);
    expect(typedSpaces(say('Facewise · 面肌自查'))).toEqual([]);
  });

  test('a half-width comma, question mark or bracket between Chinese characters', () => {
    expect(halfWidthPunctuation(say('眼睛,嘴'))).toHaveLength(1);
    expect(halfWidthPunctuation(say('动吗?'))).toHaveLength(1);
    expect(halfWidthPunctuation(say('眼皮(上面)'))).toHaveLength(1);
    expect(halfWidthPunctuation(say('眼睛，嘴（角）'))).toEqual([]);
  });

  test.each([
    '你的脸',
    '其症状',
    '给予建议',
    '两边均动',
    '脸之左边',
    '系神经所致',
    '不是没有',
    '不得不去',
  ])('Chinese that is not plain and polite: %s', (text) => {
    expect(chineseStyle(say(text)).length).toBeGreaterThan(0);
  });

  test('everyday words that hold such a character pass', () => {
    expect(chineseStyle(say('之前和之后，其他药，没有关系'))).toEqual([]);
  });
});
