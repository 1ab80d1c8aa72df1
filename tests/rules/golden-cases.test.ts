import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import type { Features } from '../../rules/engine/features.ts';
import { score } from '../../rules/engine/rank.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { settings } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';
import golden from './data/golden-cases.json' with { type: 'json' };
import expected from './data/golden-expected.json' with { type: 'json' };
import { blepharospasm, hemifacialSpasm } from './support/sheets.ts';

/** The class names of the evidence table, in class order. */
const classes = ['HFS', 'PPF', 'BSP', 'MEI', 'EMY', 'FMY', 'TIC', 'OTH'] as const;

type Case = keyof typeof golden;
const ids = Object.keys(golden) as readonly Case[];

/** The features of a golden case; its `where-now` is the scored feature `extent` (ruling 17). */
const featuresOf = (id: Case): Features => {
  const { 'where-now': extent, ...rest } = golden[id] as Record<string, string>;
  return { ...rest, extent } as Features;
};

describe('the golden cases test the code, not clinical accuracy (evidence 7.5)', () => {
  test('there are 22, and one row of the table for each', () => {
    expect(ids).toHaveLength(22);
    expect(Object.keys(expected).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s: shares to two decimals and band in the three settings', (id) => {
    const rows = expected[id] as unknown as Record<string, [string, number][]>;
    settings.forEach((setting, place) => {
      const { shares, ranking, band } = score(featuresOf(id), setting);
      const firstTwo = ranking
        .slice(0, 2)
        .map((c) => [classes[c], Number((shares[c] ?? Number.NaN).toFixed(2))]);
      expect(firstTwo, `${id} ${setting}`).toEqual(rows[setting]);
      expect(band, `${id} ${setting}`).toBe(expected[id].bands[place]);
    });
  });

  test('shares are a distribution and follow the ranking', () => {
    for (const id of ids)
      for (const setting of settings) {
        const { shares, ranking } = score(featuresOf(id), setting);
        expect(shares).toHaveLength(patternIds.length);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        const sorted = ranking.map((c) => shares[c] ?? 0);
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
      }
  });

  test('a share off by one hundredth would be seen', () => {
    const { shares, ranking } = score(featuresOf('V04'), 'self-check');
    const first = shares[ranking[0] ?? 0] ?? 0;
    expect(Number(first.toFixed(2))).not.toBe(0.56);
    expect(Number(first.toFixed(2))).not.toBe(0.58);
  });
});

/** What stands first, and with which band, in the three settings. */
const tops = (answers: Answers) =>
  settings.map((setting) => {
    const { result } = assess(answers, setting);
    return `${result.patterns[0]?.id ?? 'nothing'} ${result.band}`;
  });

describe('what the table leaves to the hard criteria', () => {
  test('V04, an honest tie by score: H2 names both, post-paralytic first', () => {
    const spasmYearsAfterPalsy: Answers = {
      ...hemifacialSpasm,
      'age-now': 'age-65-plus',
      'onset-age': 'age-60-plus',
      'palsy-before': 'palsy-same-side',
      'palsy-when': 'palsy-over-1y',
      'palsy-recovery': 'recovered-partly',
      'linked-move': 'linked-sometimes',
    };
    expect(tops(spasmYearsAfterPalsy)).toEqual(Array(3).fill('post-paralytic-spasm two-patterns'));
    for (const setting of settings)
      expect(assess(spasmYearsAfterPalsy, setting).result.patterns.slice(0, 2)).toEqual([
        { id: 'post-paralytic-spasm', fit: 'partly' },
        { id: 'hemifacial-spasm-primary', fit: 'partly' },
      ]);
  });

  test('V13, a jaw that clamps on one side: H8 names nothing and opens the hemimasticatory door', () => {
    const clampingJaw: Answers = {
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'age-40-64',
      side: 'right',
      'where-now': ['jaw'],
      'jaw-kind': 'clamps-one-side',
      'movement-kind': 'constant-pull',
      'eyes-shut': 'neither',
      'palsy-before': 'no-palsy',
      'first-area': 'mouth-first',
      'how-long': 'over-1-year',
      course: 'steady',
      'onset-age': 'age-40-59',
      'urge-hold': 'cannot-hold',
      triggers: ['face-use'],
      medicines: ['no-medicine'],
    };
    expect(tops(clampingJaw)).toEqual(Array(3).fill('other-or-unclear unclear'));
    expect(assess(clampingJaw).result.routes).toEqual(['hemimasticatory-spasm']);
  });

  test('V18, blepharospasm of one eye: no rule decides, the bands say that it is not settled', () => {
    const oneEyeFirst: Answers = {
      ...blepharospasm,
      'age-now': 'age-65-plus',
      side: 'left',
      'eyes-shut': 'one-eye',
      'how-long': 'months-3-to-12',
    };
    const { 'onset-age': _, 'relief-trick': __, ...sheet } = oneEyeFirst;
    for (const setting of settings) {
      const { result } = assess(sheet, setting);
      expect(result.band).not.toBe('strong');
      expect(result.patterns.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['hemifacial-spasm-primary', 'blepharospasm']),
      );
    }
  });

  test('V21, a child of seven who blinks: H6 takes blepharospasm away, so the tic is left', () => {
    const blinkingChild: Answers = {
      'emergency-signs': ['none'],
      'warning-signs': ['none'],
      'age-now': 'under-12',
      side: 'both-together',
      'where-now': ['eye-closing'],
      'movement-kind': 'hard-blinks',
      'eyes-shut': 'neither',
      'palsy-before': 'no-palsy',
      'first-area': 'eye-first',
      'how-long': 'weeks-2-to-12',
      course: 'comes-and-goes',
      'urge-hold': 'can-hold-no-urge',
      medicines: ['no-medicine'],
      'memory-or-mood-change': 'no',
    };
    for (const setting of settings) {
      const { result, urgency } = assess(blinkingChild, setting);
      expect(result.patterns[0]?.id).toBe('tic');
      expect(result.patterns.map(({ id }) => id)).not.toContain('blepharospasm');
      expect(urgency).toBe('routine');
    }
  });

  test('V16, almost everything unsure: the minimum information is missing and nothing is named', () => {
    const unsure: Answers = {
      side: 'left',
      'where-now': ['eye-closing'],
      'movement-kind': 'not-sure',
      'eyes-shut': 'not-sure',
      'palsy-before': 'not-sure',
      'how-long': 'not-sure',
      'urge-hold': 'not-sure',
    };
    expect(tops(unsure)).toEqual(Array(3).fill('nothing not-enough-information'));
  });

  test('V06, cautious by score: both eyes with the jaw are Meige by rule (H4)', () => {
    const eyesAndJaw: Answers = {
      ...blepharospasm,
      'where-now': ['eye-closing', 'jaw'],
      'jaw-kind': 'moves-or-opens',
      'movement-kind': 'jerks-then-squeeze',
      'onset-age': 'age-40-59',
    };
    for (const setting of settings) {
      const { result } = assess(eyesAndJaw, setting);
      expect(result.patterns[0]?.id).toBe('meige-syndrome');
      expect(['possible', 'strong']).toContain(result.band);
    }
  });
});
