import { describe, expect, test } from 'vitest';
import {
  bannedWordFaults,
  diseaseNamesInQuestions,
  flatten,
  locales,
  messagesOf,
  namespacesOf,
} from '../support/locale-checks.ts';

const all = locales.flatMap((locale) =>
  namespacesOf(locale).map((namespace) => ({
    locale,
    namespace,
    messages: messagesOf(locale).filter((message) => message.namespace === namespace),
  })),
);

describe('no string claims, blames or frightens', () => {
  test.each(all)('$locale $namespace: no banned word', ({ locale, messages }) => {
    expect(bannedWordFaults(locale, messages)).toEqual([]);
  });

  test.each(locales)('%s: no question names a disease', (locale) => {
    expect(diseaseNamesInQuestions(locale, messagesOf(locale))).toEqual([]);
  });
});

describe('each ban sees the word it is for', () => {
  const say = (text: string, key = 'a', namespace = 'ui') => flatten(namespace, { [key]: text });

  test.each([
    'Oops, something went wrong',
    'Sorry, try again',
    'The code is invalid',
    'It gives a diagnosis',
    'An accurate check',
    'This cures twitching',
    'An AI doctor',
    'It is safe to wait',
    'You have a spasm',
    '80 percent of people',
    'Possible',
    'A functional disorder',
    'It can be MS',
    'The ranking of hospitals',
  ])('English: %s', (text) => {
    expect(bannedWordFaults('en', say(text))).toHaveLength(1);
  });

  test.each([
    '抱歉，请再试一次',
    '代码无效',
    '给出诊断',
    '结果准确',
    '可以根治',
    '放心，很安全',
    '您得了这个病',
    '一半是50%',
    '可能',
    '这是心因性的',
    '医院排名',
    '眼皮抽动',
    '一侧在动',
  ])('Chinese: %s', (text) => {
    expect(bannedWordFaults('zh-CN', say(text)).length).toBeGreaterThan(0);
  });

  test('an error that says please, required or 必填', () => {
    const error = (text: string) => say(text, 'side.error', 'questions');
    expect(bannedWordFaults('en', error('Please select a side'))).toHaveLength(1);
    expect(bannedWordFaults('en', error('A side is required'))).toHaveLength(1);
    expect(bannedWordFaults('zh-CN', error('这是必填项'))).toHaveLength(1);
  });

  test('a treatment promised on the start page, but not one to ask a doctor about', () => {
    expect(bannedWordFaults('en', say('It treats twitching', 'start.lead'))).toHaveLength(1);
    expect(bannedWordFaults('zh-CN', say('治疗面部抽搐', 'start.lead'))).toHaveLength(1);
    expect(bannedWordFaults('en', say('Treatments to ask about', 'result.treat'))).toEqual([]);
  });

  test('可能 as the word for how well a pattern fits', () => {
    expect(bannedWordFaults('zh-CN', say('可能符合', 'fit.partly', 'results'))).toHaveLength(1);
  });

  test('the disclaimer in the negative passes', () => {
    expect(bannedWordFaults('en', say('This is not a diagnosis.'))).toEqual([]);
    expect(bannedWordFaults('zh-CN', say('这不是诊断。'))).toEqual([]);
    expect(bannedWordFaults('en', say('Nothing is sent when you have stopped.'))).toEqual([]);
  });

  test('抽动 stays the word for a tic', () => {
    expect(bannedWordFaults('zh-CN', say('抽动', 'patterns.tic.name', 'results'))).toEqual([]);
    expect(bannedWordFaults('zh-CN', say('抽动', 'patterns.meige.name', 'results'))).toHaveLength(
      1,
    );
  });

  test('a disease named in a question, in either language', () => {
    const ask = (text: string) => say(text, 'side.why', 'questions');
    expect(diseaseNamesInQuestions('en', ask('Blepharospasm closes both eyes.'))).toHaveLength(1);
    expect(diseaseNamesInQuestions('en', ask("After Bell's palsy"))).toHaveLength(1);
    expect(diseaseNamesInQuestions('zh-CN', ask('面肌痉挛只在一边'))).toHaveLength(1);
    expect(diseaseNamesInQuestions('zh-CN', ask('有没有中风'))).toHaveLength(1);
    expect(diseaseNamesInQuestions('en', say('Blepharospasm', 'x', 'results'))).toEqual([]);
  });
});
