import { describe, expect, test } from 'vitest';
import { checksum } from '../../server/db/migrate.ts';
import { type Migration, migrations } from '../../server/db/migrations/all.ts';
import released from '../../server/db/migrations/released.json' with { type: 'json' };

/**
 * What is wrong with the steps, in words: a released one that is not as it was, one without its line,
 * one that is gone, or one in another place.
 */
const faultsOf = (
  steps: readonly Migration[],
  known: Readonly<Record<string, string>> = released,
): readonly string[] => [
  ...steps.flatMap((step) => {
    const was = known[step.name];
    if (was === undefined) return [`${step.name} has no line in released.json`];
    return was === checksum(step) ? [] : [`${step.name} is not as it was released`];
  }),
  ...(Object.keys(known).join() === steps.map(({ name }) => name).join()
    ? []
    : ['the order or the names are not those of released.json']),
];

describe('steps of the schema that databases in use have applied', () => {
  test('are what they were when they were released', () => {
    expect(faultsOf(migrations)).toEqual([]);
    expect(migrations.length).toBeGreaterThan(1);
  });

  test('the check finds one that was touched, dropped, moved or added without its line', () => {
    const [first, ...rest] = migrations;
    if (first === undefined) throw new Error('there are no steps');
    expect(faultsOf([{ ...first, sql: `${first.sql} ` }, ...rest])).toEqual([
      `${first.name} is not as it was released`,
    ]);
    const order = 'the order or the names are not those of released.json';
    expect(faultsOf(rest)).toEqual([order]);
    expect(faultsOf([...rest, first])).toEqual([order]);
    expect(faultsOf([...migrations, { name: '9999-new', sql: 'select 1' }])).toEqual([
      '9999-new has no line in released.json',
      order,
    ]);
  });
});
