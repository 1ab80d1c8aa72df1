import { settings } from '../../rules/schema/contract.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import {
  type FeatureValues,
  independentScore,
  type Table,
} from '../../tests/support/independent-scoring.ts';
import { type Random, randomFrom } from './random.ts';
import { rulesTable } from './rules-table.ts';

const logit = (p: number): number => Math.log(p / (1 - p));
const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Ranges of the table end at 0 or 1 in places; nothing is quite impossible. */
const inside = (p: number): number => Math.min(Math.max(p, 0.001), 0.999);

/** A value inside the range of a cell, all log-odds between its ends alike. */
export const drawCell = (random: Random, [, low, high]: Cell): number => {
  const from = logit(inside(low));
  return share(from + random() * (logit(inside(high)) - from));
};

/** Scales every column of every feature so that the options of one question sum to 1 again. */
const scaled = (table: Table): Table => ({
  ...table,
  features: Object.fromEntries(
    Object.entries(table.features).map(([id, feature]) => {
      const rows = Object.entries(feature.options);
      const sumOf = (c: number) => rows.reduce((sum, [, row]) => sum + (row[c] ?? 0), 0);
      const options = rows.map(
        ([option, row]) => [option, row.map((p, c) => p / sumOf(c))] as const,
      );
      return [id, { ...feature, options: Object.fromEntries(options) }];
    }),
  ),
});

/** Of one case: in what share of the draws the same pattern stays first, per setting. */
export interface Stability {
  readonly id: string;
  readonly first: readonly number[];
  readonly stable: readonly number[];
}

/** Draws all cells inside their ranges and scores every case with them, as evidence 7.5 did. */
export const stabilityOf = (
  cases: Readonly<Record<string, FeatureValues>>,
  draws: number,
  seed: number,
): readonly Stability[] => {
  const random = randomFrom(seed);
  const best = rulesTable();
  const tables = Array.from({ length: draws }, () =>
    scaled(rulesTable((cell) => drawCell(random, cell))),
  );
  return Object.entries(cases).map(([id, values]) => {
    const first = settings.map((setting) => independentScore(values, best, setting).first);
    const stable = settings.map(
      (setting, place) =>
        tables.filter((table) => independentScore(values, table, setting).first === first[place])
          .length / draws,
    );
    return { id, first, stable };
  });
};
