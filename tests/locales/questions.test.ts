import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { contract, questionIds } from '../../rules/schema/contract.ts';
import {
  contractFaults,
  flatten,
  locales,
  messagesOf,
  readWords,
  sameTitles,
  titlesThatDoNotAsk,
  type Words,
  wrongPerson,
} from '../support/locale-checks.ts';

const wordsOf = (locale: (typeof locales)[number], id: string): Words => {
  const question = readWords(locale, 'questions')[id];
  if (typeof question !== 'object') throw new Error(`${locale} has no words for ${id}`);
  return question;
};

describe.each(locales)('the questions in %s', (locale) => {
  test('every question and option of the contract has words, and nothing else has', () => {
    expect(contractFaults(contract, readWords(locale, 'questions'))).toEqual([]);
  });

  test('they stand in table order, questions and options', () => {
    expect(Object.keys(readWords(locale, 'questions'))).toEqual([...questionIds]);
    for (const id of questionIds) {
      const given = Object.keys(wordsOf(locale, id).options ?? {}).filter(
        (key) => !/_(?:other|child)$/.test(key),
      );
      expect(given, id).toEqual([...contract[id].options]);
    }
  });

  test('every title asks, and no two questions have the same title', () => {
    expect(titlesThatDoNotAsk(messagesOf(locale))).toEqual([]);
    expect(sameTitles(messagesOf(locale))).toEqual([]);
  });

  test('every error says what to select', () => {
    const errors = messagesOf(locale).filter(
      ({ namespace, key }) => namespace === 'questions' && /\.error(?:_other|_child)?$/.test(key),
    );
    expect(errors.length).toBeGreaterThanOrEqual(questionIds.length);
    expect(errors.filter(({ text }) => !/^(?:Select |请选择)/.test(text))).toEqual([]);
  });

  test('every group of options has a heading, and no heading is left over', () => {
    for (const id of questionIds) {
      const { groups = [] } = catalogue[id];
      const named = groups.map((group) => group.id);
      expect(Object.keys(wordsOf(locale, id).groups ?? {}), id).toEqual(named);
    }
  });

  test('the weak face has a heading for when it follows the question about recovery', () => {
    expect(wordsOf(locale, 'weakness-when').heading).toEqual(expect.any(String));
  });

  test('medicines that block dopamine come with examples, and domperidone is none of them', () => {
    const examples = JSON.stringify(wordsOf(locale, 'medicines').examples);
    expect(examples).toMatch(/metoclopramide|胃复安/);
    expect(JSON.stringify(wordsOf(locale, 'medicines'))).not.toMatch(
      /domperidone|多潘立酮|吗丁啉/i,
    );
  });

  test('the question about driving says from which age it is meant', () => {
    const drives = wordsOf(locale, 'drives');
    expect(drives.hint).toMatch(/16/);
    expect(drives.title_child).toMatch(/16/);
  });
});

describe('whom a question speaks to', () => {
  test('every question that says "you" has a form for another adult and for a child', () => {
    expect(wrongPerson(messagesOf('en'), messagesOf('zh-CN'))).toEqual([]);
  });
});

describe('each check sees the fault it is for', () => {
  const small = { side: { options: ['left', 'not-sure'] } };
  const full = {
    title: 'Which side?',
    why: 'It helps.',
    short: 'Side',
    error: 'Select a side',
    options: { left: 'Left', 'not-sure': 'I am not sure' },
  };

  test('complete words are no fault', () => {
    expect(contractFaults(small, { side: full })).toEqual([]);
  });

  test('a missing option, an extra option and an example for no option', () => {
    const words = { side: { ...full, options: { left: 'Left', up: 'Up' }, examples: { x: 'X' } } };
    expect(contractFaults(small, words).map(({ at }) => at)).toEqual([
      'questions:side.options.not-sure',
      'questions:side.options.up',
      'questions:side.options.x',
    ]);
  });

  test('a missing question, an extra question, a missing reason and a stray key', () => {
    const { why, ...rest } = full;
    expect(why).toBe('It helps.');
    expect(contractFaults(small, {}).map(({ at }) => at)).toEqual(['questions:side']);
    expect(contractFaults({}, { side: full })).toHaveLength(1);
    expect(contractFaults(small, { side: rest }).map(({ at }) => at)).toEqual([
      'questions:side.why',
    ]);
    expect(contractFaults(small, { side: { ...full, note: 'x' } })).toHaveLength(1);
  });

  test('a title that does not ask, and a title used twice', () => {
    const titles = (one: string, two: string) =>
      flatten('questions', { a: { title: one, title_child: one }, b: { title: two } });
    expect(titlesThatDoNotAsk(titles('Which side', 'Where?'))).toHaveLength(2);
    expect(sameTitles(titles('Where?', 'Where?'))).toHaveLength(3);
    expect(sameTitles(titles('Where?', 'Since when?'))).toEqual([]);
  });

  const forms = (title: string, other: string, child: string) =>
    flatten('questions', { a: { title, title_other: other, title_child: child } });
  const fine = forms('您怎么样？', '这位家人怎么样？', '孩子怎么样？');

  test('"you" or "I" without forms for others, in either language', () => {
    const lonely = (text: string) => flatten('questions', { a: { title: text } });
    expect(wrongPerson(lonely('Can you?'), lonely('能吗？'))).toHaveLength(1);
    expect(wrongPerson(lonely('Can it?'), lonely('您能吗？'))).toHaveLength(1);
    expect(wrongPerson(lonely('Can I?'), lonely('我能吗？'))).toHaveLength(2);
    expect(wrongPerson(lonely('Can it?'), lonely('能吗？'))).toEqual([]);
  });

  test('a form for somebody else that still says "you", and one that means another person', () => {
    expect(wrongPerson(forms('Do you?', 'Does the person?', 'Does your child?'), fine)).toEqual([]);
    expect(wrongPerson(forms('Do you?', 'Do you?', 'Does your child?'), fine)).toHaveLength(1);
    expect(wrongPerson(forms('Do you?', 'Does your child?', 'Do they?'), fine)).toHaveLength(1);
    expect(wrongPerson(forms('Do you?', 'Do they?', 'Does the person?'), fine)).toHaveLength(1);
    expect(wrongPerson(forms('Does the person?', 'Do they?', 'Do they?'), fine)).toHaveLength(1);
  });
});
