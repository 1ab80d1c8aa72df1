import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sources } from '../../rules/evidence/sources.ts';
import { priors } from '../../rules/patterns/priors.ts';
import { blockFloors, questionFloor, temper } from '../../rules/questions/block-floors.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import { type QuestionId, questionIds, settings } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';

/** The table of the evidence, as it was handed over: best, low, high and grade letters in class order. */
interface EvidenceTable {
  readonly classOrder: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
  readonly priors: Readonly<Record<string, readonly number[]>>;
  readonly questionFloor: number;
  readonly blockFloor: Readonly<Record<string, number>>;
  readonly features: Readonly<
    Record<
      string,
      {
        readonly block: string;
        readonly w: number;
        readonly options: Readonly<
          Record<
            string,
            {
              readonly p: number[];
              readonly lo: number[];
              readonly hi: number[];
              readonly g: string;
            }
          >
        >;
      }
    >
  >;
}

const table = JSON.parse(
  readFileSync(new URL('./data/likelihoods.json', import.meta.url), 'utf8'),
) as EvidenceTable;

/** One cell with where it stands, read without the help of the types. */
interface PlacedCell {
  readonly feature: string;
  readonly option: string;
  readonly pattern: string;
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly grade: string;
  readonly sources: readonly string[];
}

const placedCells: readonly PlacedCell[] = scoredFeatures.flatMap(({ id, rows }) =>
  Object.entries(rows).flatMap(([option, row]) =>
    row.map((cell, position) => {
      const [best, low, high, grade, ...cited] = cell as readonly [
        number,
        number,
        number,
        string,
        ...string[],
      ];
      return {
        feature: id,
        option,
        pattern: patternIds[position] ?? 'nobody',
        best,
        low,
        high,
        grade,
        sources: cited,
      };
    }),
  ),
);

const place = ({ feature, option, pattern }: PlacedCell) => `${feature} · ${option} · ${pattern}`;

/** Columns that do not add up: per feature and pattern the options share out one whole person. */
const columnsThatDoNotSumToOne = (cells: readonly PlacedCell[]): readonly string[] => {
  const sums = new Map<string, number>();
  for (const { feature, pattern, best } of cells) {
    const column = `${feature} · ${pattern}`;
    sums.set(column, (sums.get(column) ?? 0) + best);
  }
  return [...sums].filter(([, sum]) => Math.abs(sum - 1) > 0.005).map(([column]) => column);
};

/** Cells whose best value lies outside its range, or that leave no room for doubt. */
const cellsOutOfRange = (cells: readonly PlacedCell[]): readonly string[] =>
  cells
    .filter(
      ({ best, low, high }) => !(low <= best && best <= high && low >= 0 && high <= 1 && best > 0),
    )
    .map(place);

/** Cells with a published grade and no source, with a source they may not have, or with an unknown one. */
const cellsWronglyCited = (cells: readonly PlacedCell[]): readonly string[] =>
  cells
    .filter(({ grade, sources: cited }) =>
      grade === 'A' || grade === 'A*'
        ? cited.length === 0 || cited.some((id) => !(id in sources))
        : cited.length > 0,
    )
    .map(place);

const changed = (change: Partial<PlacedCell>, at = 0): readonly PlacedCell[] =>
  placedCells.map((cell, index) => (index === at ? { ...cell, ...change } : cell));

describe('the likelihood table', () => {
  it('has 22 features, 66 options and 528 cells: 4 A, 78 A*, 36 B, 410 C', () => {
    const options = scoredFeatures.flatMap(({ rows }) => Object.keys(rows));
    const graded = (grade: string) => placedCells.filter((cell) => cell.grade === grade).length;
    expect(scoredFeatures).toHaveLength(22);
    expect(options).toHaveLength(66);
    expect(placedCells).toHaveLength(528);
    expect([graded('A'), graded('A*'), graded('B'), graded('C')]).toEqual([4, 78, 36, 410]);
  });

  it('shares out one whole person per feature and pattern', () => {
    expect(columnsThatDoNotSumToOne(placedCells)).toEqual([]);
  });

  it('would notice a column that does not add up', () => {
    expect(columnsThatDoNotSumToOne(changed({ best: 0.5 }))).toHaveLength(1);
  });

  it('keeps every best value inside its range, and never at nothing', () => {
    expect(cellsOutOfRange(placedCells)).toEqual([]);
  });

  it.each([
    ['above its range', { low: 0.1, best: 0.4, high: 0.3 }],
    ['below its range', { low: 0.5, best: 0.4, high: 0.6 }],
    ['at zero, which no answer could repair', { low: 0, best: 0, high: 0.1 }],
    ['with a range above one', { low: 0.5, best: 0.6, high: 1.1 }],
  ])('would notice a cell %s', (_, fault) => {
    expect(cellsOutOfRange(changed(fault))).toHaveLength(1);
  });

  it('cites a known source for every A and A* cell and none for B and C', () => {
    expect(cellsWronglyCited(placedCells)).toEqual([]);
  });

  it.each([
    ['an A* cell without a source', { grade: 'A*', sources: [] }],
    ['a paper on a C cell', { grade: 'C', sources: ['R01'] }],
    ['a paper on a B cell', { grade: 'B', sources: ['R01'] }],
    ['a source that does not exist', { grade: 'A', sources: ['R99'] }],
  ])('would notice %s', (_, fault) => {
    expect(cellsWronglyCited(changed(fault))).toHaveLength(1);
  });

  it('rests no cell on a source whose result was not read', () => {
    const unread = Object.entries(sources)
      .filter(([, { read }]) => read === 'not-read')
      .map(([id]) => id);
    expect(unread).toEqual(['R10']);
    expect(
      placedCells.filter(({ sources: cited }) =>
        cited.some((id) => ['R10', 'R13', 'R17'].includes(id)),
      ),
    ).toEqual([]);
  });
});

describe('the table and the evidence it was taken from', () => {
  /** The feature of the place has a name of its own, so that question and feature are never confused. */
  const nameInEvidence = (feature: string) => (feature === 'extent' ? 'where-now' : feature);
  const grades: Readonly<Record<string, string>> = { A: 'A', a: 'A*', B: 'B', C: 'C' };

  it('has the same pattern order', () => {
    expect(table.classOrder.map((short) => table.classes[short])).toEqual([...patternIds]);
  });

  it('has the same features, each with its block and weight', () => {
    const ours = Object.fromEntries(
      scoredFeatures.map(({ id, block, weight }) => [nameInEvidence(id), [block, weight]]),
    );
    const theirs = Object.fromEntries(
      Object.entries(table.features).map(([id, { block, w }]) => [id, [block, w]]),
    );
    expect(ours).toEqual(theirs);
  });

  it.each(scoredFeatures.map(({ id }) => id))('has the same numbers for %s', (id) => {
    const feature = scoredFeatures.find((each) => each.id === id);
    const expected = Object.fromEntries(
      Object.entries(table.features[nameInEvidence(id)]?.options ?? {}).map(
        ([option, { p, lo, hi, g }]) => [
          option,
          p.map((best, c) => [best, lo[c], hi[c], grades[g[c] ?? '']]),
        ],
      ),
    );
    const ours = Object.fromEntries(
      Object.entries(feature?.rows ?? {}).map(([option, row]) => [
        option,
        row.map((cell) => cell.slice(0, 4)),
      ]),
    );
    expect(ours).toEqual(expected);
  });

  it('has the same priors, and every setting shares out one whole crowd', () => {
    expect(priors).toEqual(table.priors);
    for (const setting of settings)
      expect(priors[setting].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('has the same floors', () => {
    expect(blockFloors).toEqual(table.blockFloor);
    expect(questionFloor).toBe(table.questionFloor);
    expect(temper).toBe(0.6);
  });
});

describe('where a feature belongs', () => {
  const feeding: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
    'where-now': ['extent'],
    triggers: ['trigger-light', 'trigger-face-use', 'trigger-tired-screen', 'trigger-stress'],
  };

  it('hangs at the question that feeds it', () => {
    for (const id of questionIds) {
      const features = catalogue[id].features?.map((feature) => feature.id) ?? [];
      expect(features, id).toEqual(features.length === 0 ? [] : (feeding[id] ?? [id]));
    }
  });

  it('is never a gate and never the end block', () => {
    const scoring = questionIds.filter((id) => catalogue[id].features !== undefined);
    expect(scoring.filter((id) => ['gate', 'end'].includes(catalogue[id].block))).toEqual([]);
  });

  it('gives stress no weight', () => {
    const stress = scoredFeatures.filter(({ block }) => block === 'none');
    expect(stress.map(({ id, weight }) => [id, weight])).toEqual([['trigger-stress', 0]]);
  });
});

describe('the types of the table', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const planted = `${root}rules/planted.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
  };

  /** How many faults the compiler finds in a file that exists only here. */
  const faultsIn = (declaration: string): number => {
    const text = `import type { Cell, Feature, Row } from './schema/likelihood.ts';
import type { Evidence, Question } from './schema/question.ts';
import { all } from './schema/condition.ts';
const c = [0.5, 0.4, 0.6, 'C'] as const;
const row = [c, c, c, c, c, c, c, c] as const;
export type Used = [Cell, Feature, Row, Evidence, Question];
export const used = [all, row];
${declaration}`;
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.fileExists = (path) => path === planted || fileExists(path);
    host.getSourceFile = (path, ...rest) =>
      path === planted
        ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
        : getSourceFile(path, ...rest);
    const program = ts.createProgram([planted], options, host);
    const file = program.getSourceFile(planted);
    return ts.getPreEmitDiagnostics(program, file).length;
  };

  it.each([
    ['a C cell without a source', "export const cell: Cell = [0.5, 0.4, 0.6, 'C'];"],
    ['an A cell with a source', "export const cell: Cell = [0.5, 0.4, 0.6, 'A', 'R01'];"],
    ['an A* cell with two', "export const cell: Cell = [0.5, 0.4, 0.6, 'A*', 'R01', 'R02'];"],
    ['a rule with a source', "export const e: Evidence = { grade: 'A', sources: ['R01'] };"],
    [
      'a feature with all its options',
      "export const f = { id: 'ear-click', block: 'modifier', weight: 0.6, rows: { 'ear-click-yes': row, 'ear-click-no': row } } as const satisfies Feature<'ear-click'>;",
    ],
  ])('let %s compile', (_, declaration) => {
    expect(faultsIn(declaration)).toBe(0);
  });

  it.each([
    ['a cell without a grade', 'export const cell: Cell = [0.5, 0.4, 0.6];'],
    ['an A cell without a source', "export const cell: Cell = [0.5, 0.4, 0.6, 'A'];"],
    ['an A* cell without a source', "export const cell: Cell = [0.5, 0.4, 0.6, 'A*'];"],
    ['a source on a C cell', "export const cell: Cell = [0.5, 0.4, 0.6, 'C', 'R01'];"],
    ['a source on a B cell', "export const cell: Cell = [0.5, 0.4, 0.6, 'B', 'R01'];"],
    ['a source that does not exist', "export const cell: Cell = [0.5, 0.4, 0.6, 'A', 'R99'];"],
    ['a row with seven cells', 'export const short: Row = [c, c, c, c, c, c, c];'],
    ['a rule of grade A without a source', "export const e: Evidence = { grade: 'A' };"],
    [
      'a feature that forgets an option',
      "export const f = { id: 'ear-click', block: 'modifier', weight: 0.6, rows: { 'ear-click-yes': row } } as const satisfies Feature<'ear-click'>;",
    ],
    [
      'a question that asks without evidence',
      "export const q = { id: 'mood', block: 'end', askWhen: all() } as const satisfies Question<'mood'>;",
    ],
  ])('refuse %s', (_, declaration) => {
    expect(faultsIn(declaration)).toBeGreaterThan(0);
  });
});
