import { hardCriteria } from '../hard-criteria/catalogue.ts';
import type { HardCriterion } from '../hard-criteria/hard-criterion.ts';
import type { Band } from '../schema/assessment.ts';
import type { Setting } from '../schema/contract.ts';
import { type PatternId, patternIds } from '../schema/ids.ts';
import { compile } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { bandOf, logScoresOf, type PerPattern, rankOf, temperedSharesOf } from './rank.ts';

const judged = hardCriteria.map((criterion) => ({ criterion, judge: compile(criterion.when) }));

/** The hard criteria that these facts meet, in their order. */
export const criteriaMet = (facts: Facts): readonly HardCriterion[] =>
  judged.filter(({ judge }) => judge(facts.codes) === 2).map(({ criterion }) => criterion);

/** What the ranking and the hard criteria say together, for one setting. */
export interface Decision {
  /** First by score alone, before the criteria; a lid that narrows is not counted as rippling (ruling 12). */
  readonly firstByScore: PatternId;
  /** What is left after the bans, best first. "Something else" is never banned. */
  readonly ranking: readonly [first: PatternId, ...others: PatternId[]];
  /** Tempered shares of what is left, in class order; they decide band and fit, and are never shown. */
  readonly tempered: PerPattern;
  readonly band: Exclude<Band, 'not-enough-information'>;
  /** The criterion that fixed the first pattern, if one did. */
  readonly fixedBy: HardCriterion | undefined;
}

const position = (id: PatternId): number => patternIds.indexOf(id);

const firstByScoreOf = (
  byScore: readonly PatternId[],
  criteria: readonly HardCriterion[],
): PatternId => {
  const narrowed = criteria.find(({ id }) => id === 'narrowed-lid')?.bans ?? [];
  return byScore.find((id) => !narrowed.includes(id)) ?? 'other-or-unclear';
};

const bandWith = (
  scored: Exclude<Band, 'not-enough-information'>,
  first: PatternId,
  fixedBy: HardCriterion | undefined,
  criteria: readonly HardCriterion[],
): Exclude<Band, 'not-enough-information'> => {
  if (first === 'other-or-unclear') return 'unclear';
  if (fixedBy?.band === 'two-patterns') return 'two-patterns';
  const isCapped = criteria.some(({ atMostPossible }) => atMostPossible?.includes(first));
  const fixed =
    fixedBy?.band === 'strong' || scored === 'strong'
      ? 'strong'
      : fixedBy?.band === 'at-least-possible'
        ? 'possible'
        : scored;
  return isCapped && fixed === 'strong' ? 'possible' : fixed;
};

/**
 * Ranks, drops what the criteria ban, puts first what a criterion fixes, and says the band in words
 * (ruling 18): after the bans, share and lead of the first decide, unless a criterion brought a band.
 */
export const decide = (
  evidence: PerPattern,
  setting: Setting,
  criteria: readonly HardCriterion[],
): Decision => {
  const banned = new Set(criteria.flatMap(({ bans }) => bans ?? []));
  const isBanned = (c: number) => banned.has(patternIds[c] as PatternId);
  const byScore = rankOf(logScoresOf(evidence, setting)).map((c) => patternIds[c] as PatternId);
  const scored = byScore.filter((id) => !banned.has(id));
  const fixedBy = criteria.find(({ first }) => first?.[0] !== undefined && !banned.has(first[0]));
  const fixed = fixedBy?.first?.filter((id) => !banned.has(id)) ?? [];
  const left = [...fixed, ...scored.filter((id) => !fixed.includes(id))];
  const [first = 'other-or-unclear', ...others] = left;
  const tempered = temperedSharesOf(evidence, setting, isBanned);
  const s = tempered[position(first)] ?? 0;
  const rival = Math.max(...tempered.filter((_, c) => c !== position(first)));
  return {
    firstByScore: firstByScoreOf(byScore, criteria),
    ranking: [first, ...others],
    tempered,
    band: bandWith(bandOf(s, s - rival), first, fixedBy, criteria),
    fixedBy,
  };
};
