import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import { randomFrom } from '../../scripts/validation/random.ts';
import { drawCell, stabilityOf } from '../../scripts/validation/sensitivity.ts';
import type { FeatureValues } from '../support/independent-scoring.ts';
import golden from './data/golden-cases.json' with { type: 'json' };

const cells = scoredFeatures.flatMap(({ rows }) =>
  Object.values(rows as Readonly<Record<string, readonly Cell[]>>).flat(),
);
const { V01, V04 } = golden as unknown as Readonly<Record<string, FeatureValues>>;

describe('the stability of a case', () => {
  it('draws every cell inside its range, and over the whole of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (cell, at) => {
          const drawn = drawCell(() => at, cell);
          expect(drawn).toBeGreaterThanOrEqual(Math.min(cell[1], 0.999) - 1e-12);
          expect(drawn).toBeLessThanOrEqual(Math.max(cell[2], 0.001) + 1e-12);
        },
      ),
    );
    for (const cell of cells)
      expect(drawCell(() => 0, cell)).toBeCloseTo(Math.max(cell[1], 0.001), 9);
  });

  it('is 1 for a classic spasm, and far from it for the honest tie of the table', () => {
    const [classic, tie] = stabilityOf({ V01: V01 ?? {}, V04: V04 ?? {} }, 60, 7);
    expect(classic?.stable).toEqual([1, 1, 1]);
    for (const share of tie?.stable ?? []) expect(share).toBeLessThan(0.75);
    expect(tie?.first).toEqual([1, 1, 1]);
  });

  it('is the same for the same seed', () => {
    expect(stabilityOf({ V04: V04 ?? {} }, 20, 3)).toEqual(stabilityOf({ V04: V04 ?? {} }, 20, 3));
    expect(randomFrom(3)()).not.toBe(randomFrom(4)());
  });
});
