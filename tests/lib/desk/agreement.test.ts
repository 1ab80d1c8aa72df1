import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutcomeCounts } from '../../../lib/api/outcome-counts.ts';
import { agreements, fewestCases } from '../../../lib/desk/agreement.ts';
import { csvOf } from '../../../lib/desk/csv.ts';
import { wilson } from '../../../lib/desk/wilson.ts';

type Pair = OutcomeCounts['counts'][number];

const countsOf = (...pairs: readonly (readonly [Pair['top'], Pair['diagnosis'], number])[]) => ({
  total: pairs.reduce((sum, [, , count]) => sum + count, 0),
  counts: pairs.map(([top, diagnosis, count]) => ({ top, diagnosis, count })),
});

describe('the interval of a share', () => {
  // Worked examples of the published formula, to 4 digits.
  test.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('%i of %i lies between %d and %d', (part, whole, low, high) => {
    const share = wilson(part, whole);
    expect([share.low, share.high].map((each) => Number(each.toFixed(4)))).toEqual([low, high]);
  });

  test('holds the share, stays between 0 and 1, and is mirrored for those that are not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(), (whole, seed) => {
        const part = seed % (whole + 1);
        const share = wilson(part, whole);
        const rest = wilson(whole - part, whole);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.high).toBeGreaterThanOrEqual(share.value);
        expect(share.low + rest.high).toBeCloseTo(1, 9);
      }),
    );
  });

  test('narrows with more cases', () => {
    const width = (whole: number) => wilson(whole / 2, whole).high - wilson(whole / 2, whole).low;
    expect(width(1_000)).toBeLessThan(width(100));
  });
});

describe('agreement for each pattern', () => {
  const of = (counts: OutcomeCounts, pattern: string) =>
    agreements(counts).find((each) => each.pattern === pattern)?.shown;

  test(`nothing is shown of ${fewestCases - 1} cases, and of ${fewestCases} it is`, () => {
    expect(of(countsOf(['tic', 'tic', fewestCases - 1]), 'tic')).toBeNull();
    expect(of(countsOf(['tic', 'tic', fewestCases]), 'tic')?.sensitivity).toMatchObject({
      part: fewestCases,
      whole: fewestCases,
    });
  });

  test('specificity needs as many others', () => {
    const few = countsOf(['tic', 'tic', 10], [null, 'none', 9]);
    expect(of(few, 'tic')?.specificity).toBeNull();
    const enough = countsOf(['tic', 'tic', 10], [null, 'none', 9], ['tic', 'other', 1]);
    expect(of(enough, 'tic')).toMatchObject({
      specificity: { part: 9, whole: 10 },
      namedFirst: 11,
    });
  });

  test('a check that named nothing, or something else, has not named the pattern', () => {
    const counts = countsOf(
      ['blepharospasm', 'blepharospasm', 12],
      ['other-or-unclear', 'blepharospasm', 2],
      [null, 'blepharospasm', 4],
      ['meige-syndrome', 'blepharospasm', 2],
    );
    expect(of(counts, 'blepharospasm')?.sensitivity).toMatchObject({ part: 12, whole: 20 });
    expect(of(counts, 'meige-syndrome')).toBeNull();
  });

  test('every pattern with a name has a line, and "something else" has none', () => {
    const all = agreements(countsOf()).map(({ pattern }) => pattern);
    expect(all).toHaveLength(7);
    expect(all).not.toContain('other-or-unclear');
  });
});

describe('the file for spreadsheets', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1'])(
    'shows %j as text and does not run it',
    (text) => {
      const [, first = ''] = /^\uFEFF"((?:[^"]|"")*)"/.exec(csvOf([[text]])) ?? [];
      expect(first.startsWith("'")).toBe(true);
      expect(first).not.toContain('\0');
    },
  );

  test('leaves numbers, also negative ones, and ordinary words as they are', () => {
    expect(csvOf([['a "b", c', -1, '面肌痉挛']])).toBe('\uFEFF"a ""b"", c","-1","面肌痉挛"\r\n');
  });
});
