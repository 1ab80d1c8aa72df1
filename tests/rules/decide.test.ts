import { describe, expect, it } from 'vitest';
import { decide } from '../../rules/engine/decide.ts';
import type { PerPattern } from '../../rules/engine/rank.ts';
import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import type { HardCriterion } from '../../rules/hard-criteria/hard-criterion.ts';
import { priors } from '../../rules/patterns/priors.ts';
import { type PatternId, patternIds } from '../../rules/schema/ids.ts';

/** Evidence that leaves the patterns in this order, whatever the priors, each so far from the next. */
const evidenceFor = (gap: number, ...best: readonly PatternId[]): PerPattern =>
  patternIds.map((id, c) => {
    const place = best.includes(id) ? best.indexOf(id) : best.length;
    return -place * gap - Math.log(priors['self-check'][c] ?? 1);
  });

const criterion = (
  id: HardCriterion['id'],
  facts: Omit<Partial<HardCriterion>, 'id'>,
): HardCriterion => ({
  id,
  when: { kind: 'all', of: [] },
  evidence: { grade: 'C' },
  ...facts,
});

const order = [
  'hemifacial-spasm-primary',
  'blepharospasm',
  'tic',
] as const satisfies readonly PatternId[];
const clear = evidenceFor(50, ...order);
/** The first two as likely as each other. */
const tied: PerPattern = patternIds.map((id, c) =>
  id === order[0] || id === order[1] ? -Math.log(priors['self-check'][c] ?? 1) : -1_000,
);
/** Everything as likely as everything else. */
const level: PerPattern = patternIds.map((_, c) => -Math.log(priors['self-check'][c] ?? 1));

const decided = (evidence: PerPattern, ...criteria: readonly HardCriterion[]) =>
  decide(evidence, 'self-check', criteria);

describe('the order of the patterns', () => {
  it('is the order of the scores where no criterion speaks', () => {
    const { ranking, firstByScore, fixedBy, band } = decided(clear);
    expect(ranking.slice(0, 3)).toEqual(order);
    expect([firstByScore, fixedBy, band]).toEqual([order[0], undefined, 'strong']);
    expect(new Set(ranking)).toEqual(new Set(patternIds));
  });

  it('loses what is banned, and its share goes to the others', () => {
    const ban = criterion('H3', { bans: [order[0], order[1]] });
    const { ranking, tempered, firstByScore } = decided(clear, ban);
    expect(ranking[0]).toBe('tic');
    expect(ranking).toHaveLength(patternIds.length - 2);
    expect(tempered[patternIds.indexOf(order[0])]).toBe(0);
    expect(tempered.reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(firstByScore).toBe(order[0]);
  });

  it('begins with what a criterion fixes, each name once', () => {
    const fix = criterion('H5', { first: ['tic'] });
    expect(decided(clear, fix).ranking.slice(0, 3)).toEqual(['tic', order[0], order[1]]);
    expect(decided(clear, fix).ranking).toHaveLength(patternIds.length);
    expect(decided(clear, fix).firstByScore).toBe(order[0]);
  });

  it('is fixed by the first criterion whose name is not banned', () => {
    const ban = criterion('child-getting-worse', { bans: ['tic'] });
    const tic = criterion('H5', { first: ['tic'] });
    const both = criterion('H4', { first: ['blepharospasm', 'tic'] });
    expect(decided(clear, tic, both).fixedBy?.id).toBe('H5');
    expect(decided(clear, ban, tic, both).fixedBy?.id).toBe('H4');
    expect(decided(clear, ban, tic, both).ranking).not.toContain('tic');
    expect(decided(clear, ban, tic, both).ranking[0]).toBe('blepharospasm');
    expect(decided(clear, ban, tic).fixedBy).toBe(undefined);
  });

  it('says "something else" where everything is banned', () => {
    const nothing = criterion('H6', { bans: patternIds });
    expect(decided(clear, nothing)).toMatchObject({
      ranking: ['other-or-unclear'],
      band: 'unclear',
    });
  });

  it('never bans "something else"', () => {
    const banned = hardCriteria.flatMap(({ bans }) => bans ?? []);
    expect(banned.length).toBeGreaterThan(0);
    expect(banned).not.toContain('other-or-unclear');
  });
});

describe('the first by score', () => {
  const rippling = evidenceFor(50, 'facial-myokymia', 'eyelid-myokymia');

  it('stays first by score where a criterion bans it, so that its urgency counts', () => {
    const ban = criterion('lid-only', { bans: ['facial-myokymia'] });
    expect(decided(rippling, ban).firstByScore).toBe('facial-myokymia');
    expect(decided(rippling, ban).ranking[0]).toBe('eyelid-myokymia');
  });

  it('is not a rippling face where the lid only narrows (ruling 12)', () => {
    const narrowed = criterion('narrowed-lid', { bans: ['facial-myokymia'] });
    expect(decided(rippling, narrowed).firstByScore).toBe('eyelid-myokymia');
  });
});

describe('the band', () => {
  it('is what share and lead say where no criterion speaks', () => {
    expect(decided(clear).band).toBe('strong');
    expect(decided(tied).band).toBe('two-patterns');
    expect(decided(level).band).toBe('unclear');
  });

  it('is strong where a criterion says so, however the scores stand', () => {
    const strong = criterion('H1', { first: [order[1]], band: 'strong' });
    expect(decided(tied, strong).band).toBe('strong');
    expect(decided(level, strong).band).toBe('strong');
  });

  it('is at least possible where a criterion says so, and strong where the score is', () => {
    const least = criterion('H5', { first: [order[0]], band: 'at-least-possible' });
    expect(decided(level, least).band).toBe('possible');
    expect(decided(tied, least).band).toBe('possible');
    expect(decided(clear, least).band).toBe('strong');
  });

  it('is two patterns where a criterion names two, however sure the score is', () => {
    const two = criterion('H2', { first: [order[0], order[1]], band: 'two-patterns' });
    expect(decided(clear, two).band).toBe('two-patterns');
    expect(decided(level, two).band).toBe('two-patterns');
  });

  it('is that of the score where a criterion fixes a name without a band', () => {
    const plain = criterion('H8', { first: [order[0]] });
    expect(decided(clear, plain).band).toBe('strong');
    expect(decided(tied, plain).band).toBe('two-patterns');
    expect(decided(level, plain).band).toBe('unclear');
  });

  it('is unclear where "something else" stands first, whatever else holds', () => {
    const else_ = criterion('H9', { first: ['other-or-unclear'], band: 'strong' });
    expect(decided(clear, else_).band).toBe('unclear');
  });

  it('is at most possible where a medicine may be the cause, also of a name that is fixed', () => {
    const cap = criterion('H10', { atMostPossible: [order[0]] });
    const strong = criterion('H1', { first: [order[0]], band: 'strong' });
    expect(decided(clear, cap).band).toBe('possible');
    expect(decided(clear, cap, strong).band).toBe('possible');
    expect(decided(tied, cap).band).toBe('two-patterns');
    expect(decided(clear, criterion('H10', { atMostPossible: ['tic'] })).band).toBe('strong');
  });
});
