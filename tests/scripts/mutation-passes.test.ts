import { describe, expect, test } from 'vitest';
import {
  merged,
  rangesOfSurvivors,
  survivorLines,
  tally,
} from '../../scripts/lib/mutation-passes.mjs';

const mutant = (line: number, status: string, replacement = 'true') => ({
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
  location: { start: { line, column: 5 }, end: { line, column: 9 } },
});
const report = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { 'rules/a.ts': { mutants } },
});

const first = report(
  mutant(1, 'Killed'),
  mutant(2, 'Survived'),
  mutant(3, 'NoCoverage'),
  mutant(4, 'Timeout'),
  mutant(5, 'RuntimeError'),
);

describe('the two passes of a mutation run', () => {
  test('the second meets what survived the first, lines from 1 and columns from 0', () => {
    expect(rangesOfSurvivors(first)).toEqual(['rules/a.ts:2:4-2:9', 'rules/a.ts:3:4-3:9']);
    expect(rangesOfSurvivors(report(mutant(1, 'Killed')))).toEqual([]);
  });

  test('what dies in either pass is dead; what the second did not meet stays as it was', () => {
    const second = report(mutant(1, 'Survived'), mutant(2, 'Killed'));
    const { files } = merged(first, second);
    expect(files['rules/a.ts']?.mutants.map(({ status }) => status)).toEqual([
      'Killed',
      'Killed',
      'NoCoverage',
      'Timeout',
      'RuntimeError',
    ]);
  });

  test('another mutant of the same place counts for itself', () => {
    const { files } = merged(
      report(mutant(1, 'Survived', 'true'), mutant(1, 'Survived', 'false')),
      report(mutant(1, 'Killed', 'false'), mutant(1, 'Survived', 'true')),
    );
    expect(files['rules/a.ts']?.mutants.map(({ status }) => status)).toEqual([
      'Survived',
      'Killed',
    ]);
  });

  test('the score counts what was noticed among what ran', () => {
    expect(tally(first)).toEqual({
      rows: [{ file: 'rules/a.ts', detected: 2, undetected: 2 }],
      detected: 2,
      undetected: 2,
      score: 50,
    });
    expect(tally(report(mutant(1, 'RuntimeError'))).score).toBe(100);
  });

  test('each survivor is named with its place and what stands there', () => {
    expect(survivorLines(report(mutant(7, 'Survived', 'a\n  || b'), mutant(8, 'Killed')))).toEqual([
      'rules/a.ts:7:5 Survived ConditionalExpression: a || b',
    ]);
  });
});
