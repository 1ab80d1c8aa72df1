import { describe, expect, test } from 'vitest';
import {
  brokenPlaceholders,
  emptyStrings,
  flatten,
  keySuffixFaults,
  messagesOf,
  missingKeys,
  namespacesOf,
  placeholderDifferences,
} from '../support/locale-checks.ts';

const en = messagesOf('en');
const zh = messagesOf('zh-CN');

describe('both languages say the same things', () => {
  test('they have the same files', () => {
    expect(namespacesOf('en')).toEqual(namespacesOf('zh-CN'));
    expect(namespacesOf('en')).toContain('questions');
  });

  test('every key of one is a key of the other', () => {
    expect(missingKeys(en, zh)).toEqual([]);
    expect(missingKeys(zh, en)).toEqual([]);
  });

  test('no string is empty', () => {
    expect([...emptyStrings(en), ...emptyStrings(zh)]).toEqual([]);
  });

  test('a sentence prints the same values in both', () => {
    expect(placeholderDifferences(en, zh)).toEqual([]);
  });

  test('every brace belongs to a placeholder', () => {
    expect([...brokenPlaceholders(en), ...brokenPlaceholders(zh)]).toEqual([]);
  });

  test('no key is a plural form, and every form for another person has a plain one', () => {
    expect([...keySuffixFaults(en), ...keySuffixFaults(zh)]).toEqual([]);
  });
});

describe('each check sees the fault it is for', () => {
  const say = (words: Parameters<typeof flatten>[1]) => flatten('ui', words);

  test('a key that only one language has', () => {
    expect(missingKeys(say({ a: 'A', b: { c: 'C' } }), say({ a: '甲' }))).toEqual([
      { at: 'ui:b.c', fault: 'has no counterpart in the other language' },
    ]);
  });

  test('an empty string, and one that is only spaces', () => {
    expect(emptyStrings(say({ a: '', b: '  ', c: 'C ', d: 'D' })).map(({ at }) => at)).toEqual([
      'ui:a',
      'ui:b',
      'ui:c',
    ]);
  });

  test('a number that one language forgot to print', () => {
    const faults = placeholderDifferences(say({ a: 'Call {number}' }), say({ a: '请拨打' }));
    expect(faults.map(({ at }) => at)).toEqual(['ui:a']);
  });

  test('the same values in another order are no fault', () => {
    const here = say({ a: 'Call {number} or {crisis}' });
    expect(placeholderDifferences(here, say({ a: '{crisis}，{number}' }))).toEqual([]);
  });

  test('a doubled or a lonely brace', () => {
    const faults = brokenPlaceholders(
      say({ a: 'Call {{number}}', b: 'Call {number', c: '{number}' }),
    );
    expect(faults.map(({ at }) => at)).toEqual(['ui:a', 'ui:b']);
  });

  test('a plural key, and a form without the plain form it falls back to', () => {
    const faults = keySuffixFaults(say({ minutes_one: '1', b_other: 'B', c: 'C', c_child: 'C' }));
    expect(faults.map(({ at }) => at)).toEqual(['ui:minutes_one', 'ui:b_other']);
  });

  test('a value that is not a string', () => {
    const words = JSON.parse('{ "a": { "b": ["one"] } }') as Parameters<typeof flatten>[1];
    expect(() => say(words)).toThrow('ui:a.b');
  });
});
