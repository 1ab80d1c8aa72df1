import { describe, expect, it } from 'vitest';
import { settings } from '../../rules/schema/contract.ts';
import { interviewFigures } from '../../scripts/validation/interview-figures.ts';

/*
 * 2 000 people in all; `npm run validate` draws ten times as many for each setting and each share of
 * "not sure", and writes docs/rules-validation.md.
 */
const groups = settings.flatMap((setting) =>
  [0, 0.1, 0.3].map((unsure) => [setting, unsure] as const),
);

describe.each(groups)('people drawn for %s who are unsure of a share of %s', (setting, unsure) => {
  const figures = interviewFigures(setting, unsure, Math.ceil(2_000 / groups.length), 20_261_127);

  it('are told the same first pattern by the short interview in 98 of 100 at least', () => {
    expect(figures.sameFirst / figures.patients).toBeGreaterThanOrEqual(0.98);
    expect(figures.sameNamed / figures.named).toBeGreaterThanOrEqual(0.97);
  });

  it('are never told a lower urgency', () => {
    expect(figures.lower).toBe(0);
  });

  it('are asked fewer questions', () => {
    expect(figures.medianShort).toBeLessThanOrEqual(16);
    expect(figures.medianShort).toBeLessThan(figures.medianFull);
    expect(figures.endShort).toBeLessThan(figures.endFull);
  });
});

describe('the people', () => {
  it('are the same for the same seed and others for another', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => interviewFigures('self-check', 0.1, 40, seed));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });
});
