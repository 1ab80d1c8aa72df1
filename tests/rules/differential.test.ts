import { describe, expect, it } from 'vitest';
import { differences } from '../../scripts/validation/differential.ts';
import { rulesTable } from '../../scripts/validation/rules-table.ts';
import type { Table } from '../support/independent-scoring.ts';
import document from './data/likelihoods.json' with { type: 'json' };

/** The table as the evidence has it, not as the rules have it. */
const documented: Table = {
  ...document,
  features: Object.fromEntries(
    Object.entries(
      document.features as Record<
        string,
        { block: string; w: number; options: Record<string, { p: number[] }> }
      >,
    ).map(([id, { block, w, options }]) => [
      id,
      {
        block,
        w,
        options: Object.fromEntries(Object.entries(options).map(([option, { p }]) => [option, p])),
      },
    ]),
  ),
};

describe('the scoring written a second time from the text of 7.3', () => {
  it('gives the same shares, first pattern and band on 5 000 random sheets', () => {
    expect(differences(5_000, 20_261_127, documented)).toEqual([]);
  });

  it('would notice a cell that is off by one tenth, and a floor that is missing', () => {
    const table = rulesTable(([best]) => best);
    const side = table.features.side;
    if (side === undefined) throw new Error('the table has no side');
    const [row = [], ...rest] = Object.entries(side.options);
    const [option, cells] = row as [string, readonly number[]];
    const off: Table = {
      ...table,
      features: {
        ...table.features,
        side: {
          ...side,
          options: {
            ...Object.fromEntries(rest),
            [option]: cells.map((p, c) => (c === 0 ? p - 0.1 : p)),
          },
        },
      },
    };
    expect(differences(200, 1, off).length).toBeGreaterThan(0);
    expect(differences(200, 1, { ...table, questionFloor: 1e9 }).length).toBeGreaterThan(0);
    expect(
      differences(200, 1, { ...table, blockFloor: { ...table.blockFloor, pattern: 1e9 } }).length,
    ).toBeGreaterThan(0);
    expect(differences(200, 1, table)).toEqual([]);
  });
});
