import { describe, expect, it } from 'vitest';
import { bandOf, evidenceOf, rankOf, sharesOf } from '../../rules/engine/rank.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import { patternIds } from '../../rules/schema/ids.ts';

describe('the band of a first pattern (7.3, step 6)', () => {
  it('is strong from a share of 0.75 with a lead of 0.3', () => {
    expect(bandOf(0.75, 0.3)).toBe('strong');
    expect(bandOf(0.749, 0.3)).toBe('possible');
    expect(bandOf(0.75, 0.299)).toBe('possible');
  });

  it('is possible from a share of 0.45 with a lead of 0.2', () => {
    expect(bandOf(0.45, 0.2)).toBe('possible');
    expect(bandOf(0.449, 0.2)).toBe('unclear');
    expect(bandOf(0.45, 0.199)).toBe('two-patterns');
  });

  it('is two patterns from a share of 0.25 with a lead below 0.2', () => {
    expect(bandOf(0.25, 0.199)).toBe('two-patterns');
    expect(bandOf(0.249, 0.199)).toBe('unclear');
    expect(bandOf(0.25, 0.2)).toBe('unclear');
  });
});

describe('the ranking', () => {
  it('puts the highest first, and ties in the order of the classes (ruling 19)', () => {
    expect(rankOf([1, 3, 2])).toEqual([1, 2, 0]);
    expect(rankOf([2, 5, 5, 2, 5])).toEqual([1, 2, 4, 0, 3]);
  });
});

describe('the evidence', () => {
  it('is the same with an answer that nobody scores as without it', () => {
    const known = { side: 'one-side' } as Parameters<typeof evidenceOf>[0];
    const unscored = { ...known, 'movement-kind': 'no-such-answer' } as unknown as typeof known;
    expect(evidenceOf(unscored)).toEqual(evidenceOf(known));
  });

  it('is nothing for nobody where nothing was answered', () => {
    expect(evidenceOf({})).toEqual(patternIds.map(() => 0));
    expect(evidenceOf({}).length).toBe(patternIds.length);
  });

  it('leaves out what is asked for advice and not for the name', () => {
    const unblocked = scoredFeatures.filter(({ block }) => block === 'none');
    expect(unblocked.length).toBeGreaterThan(0);
    for (const { id, rows } of unblocked)
      for (const option of Object.keys(rows))
        expect(evidenceOf({ [id]: option })).toEqual(patternIds.map(() => 0));
  });
});

describe('the shares', () => {
  it('count everybody where nothing is banned, and come to one', () => {
    const shares = sharesOf(evidenceOf({}), 'self-check');
    expect(shares.every((share) => share > 0)).toBe(true);
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });
});
