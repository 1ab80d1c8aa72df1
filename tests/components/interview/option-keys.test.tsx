import { describe, expect, test } from 'vitest';
import { optionKeys } from '../../../components/desk/interview/option-keys.ts';
import { questionIds } from '../../../rules/schema/contract.ts';

/** Keys that do something else on every question: continue, back, skip, private screen. */
const commands = ['Enter', 'Backspace', 's', 'p'];

describe.each(questionIds)('%s', (question) => {
  const keyed = optionKeys(question);

  test('every option has one key of one sign, and no key stands twice', () => {
    for (const { key } of keyed) expect(key).toMatch(/^[a-z0-9]$/);
    expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length);
  });

  test('no key of an option is a command', () => {
    expect(keyed.filter(({ key }) => commands.includes(key))).toEqual([]);
  });
});

test('“none” is always 0 and “not sure” always n', () => {
  const all = questionIds.flatMap(optionKeys);
  const keysOf = (options: readonly string[]) =>
    new Set(all.filter(({ option }) => options.includes(option)).map(({ key }) => key));
  expect(keysOf(['none', 'nothing', 'no-medicine'])).toEqual(new Set(['0']));
  expect(keysOf(['not-sure', 'prefer-not-to-say'])).toEqual(new Set(['n']));
});
