import { describe, expect, test } from 'vitest';
import { followUps } from '../../rules/follow-up/catalogue.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import { flagIds, nextStepIds, patternIds, routeIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import { locales, readWords, type Words } from '../support/locale-checks.ts';

const group = (words: Words, ...path: readonly string[]): Words =>
  path.reduce<Words>((tree, name) => {
    const next = tree[name];
    if (typeof next !== 'object') throw new Error(`no words under ${path.join('.')}`);
    return next;
  }, words);

const plainKeys = (words: Words): readonly string[] =>
  Object.keys(words).filter((key) => !key.includes('_'));

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe.each(locales)('what is said about a result in %s', (locale) => {
  const flags = readWords(locale, 'flags');
  const results = readWords(locale, 'results');

  test('every red flag has a name and a reason, and no id is unknown', () => {
    // RF23 and RF28 are texts that belong to advice, not to a flag.
    expect(sorted(Object.keys(flags))).toEqual(sorted([...flagIds, 'RF23', 'RF28']));
    for (const id of flagIds) {
      expect(group(flags, id).name, id).toEqual(expect.any(String));
      expect(group(flags, id).reason, id).toEqual(expect.any(String));
    }
  });

  test('every level that a red flag can reach has its own advice, and no other level has', () => {
    for (const { id, levels } of redFlags) {
      const reached = [...new Set(levels.map(({ urgency }) => urgency))];
      // A note is printed beside a level, never instead of one.
      const advised = plainKeys(group(flags, id, 'advice')).filter((key) => key !== 'note');
      expect(sorted(advised), id).toEqual(sorted(reached));
    }
  });

  test.each([
    ['patterns', patternIds],
    ['routes', routeIds.filter((id) => id !== 'functional')],
    ['steps', nextStepIds],
    ['urgency', urgencies],
    ['band', ['strong', 'possible', 'two-patterns', 'unclear', 'not-enough-information']],
    ['fit', ['well', 'partly', 'less']],
    ['strength', ['strong', 'moderate', 'slight']],
    ['grade', ['A', 'Astar', 'B', 'C']],
    ['impact', ['mild', 'moderate', 'severe']],
  ] as const)('every id of %s has words', (name, ids) => {
    expect(plainKeys(group(results, name))).toEqual(expect.arrayContaining([...ids]));
  });

  test('every item for somebody who was seen before has words, and no words are left over', () => {
    const items = plainKeys(group(results, 'followUp', 'items'));
    expect(sorted(items)).toEqual(sorted(Object.keys(followUps)));
  });
});
