import { catalogue } from '../questions/catalogue.ts';
import type { PatternReasons, Reason, Strength } from '../schema/assessment.ts';
import type { Extent } from '../schema/condition.ts';
import { type OptionId, type QuestionId, questionIds } from '../schema/contract.ts';
import { type PatternId, patternIds, type SourceId } from '../schema/ids.ts';
import type { Cell, Feature, FeatureId } from '../schema/likelihood.ts';
import { isAskedBy } from './effective.ts';
import type { Facts } from './facts.ts';
import type { Features } from './features.ts';
import { weightOf } from './rank.ts';

/**
 * Odds of exactly ten, of 0.5 against 0.05, come out of their logarithms a last bit short of ln 10.
 * No two cells of the table come this near to a limit and lie below it.
 */
const rounding = 1e-9;
const strongFrom = Math.log(10) - rounding;
const moderateFrom = Math.log(3) - rounding;
const slightFrom = Math.log(1.5) - rounding;

/** How strongly weighted log-odds speak, in words (ruling 19); below the least they are not shown. */
const strengthOf = (logOdds: number): Strength | undefined => {
  const size = Math.abs(logOdds);
  if (size >= strongFrom) return 'strong';
  if (size >= moderateFrom) return 'moderate';
  return size >= slightFrom ? 'slight' : undefined;
};

const scoredBy: readonly { readonly question: QuestionId; readonly feature: Feature }[] =
  questionIds.flatMap((question) =>
    (catalogue[question].features ?? []).map((feature) => ({ question, feature })),
  );

const logOdds = (feature: FeatureId, option: string, pattern: number, rival: number): number => {
  const weights = weightOf(feature, option);
  return (weights?.[pattern] ?? 0) - (weights?.[rival] ?? 0);
};

const triggerPrefix = 'trigger-';

/** What the person answered, in the question's own ids: the tick of a trigger, the side itself. */
const answerBehind = (
  feature: FeatureId,
  option: string,
  facts: Facts,
): { option: OptionId | Extent; ticked: boolean } => {
  if (feature === 'side') return { option: facts.answers.side ?? 'not-sure', ticked: true };
  if (feature.startsWith(triggerPrefix))
    return {
      option: feature.slice(triggerPrefix.length) as OptionId<'triggers'>,
      ticked: option.endsWith('-yes'),
    };
  return { option: option as OptionId | Extent, ticked: true };
};

const cellOf = (feature: Feature, option: string, pattern: number): Cell | undefined =>
  (feature.rows as Readonly<Record<string, readonly Cell[]>>)[option]?.[pattern];

/** Whether some answer to this question would have told the pattern and its rival apart. */
const couldTell = ({ id, rows }: Feature, pattern: number, rival: number): boolean =>
  Object.keys(rows).some((option) => strengthOf(logOdds(id, option, pattern, rival)) !== undefined);

/**
 * For and against one pattern, by the weighted log-odds of each answer against the best rival, and
 * what would have told but is unknown. Strongest first; equal strengths in table order.
 */
const reasonsFor = (
  pattern: PatternId,
  rival: PatternId,
  features: Features,
  facts: Facts,
): PatternReasons => {
  const p = patternIds.indexOf(pattern);
  const r = patternIds.indexOf(rival);
  const weighed: { odds: number; reason: Reason }[] = [];
  const unknown: QuestionId[] = [];
  for (const { question, feature } of scoredBy) {
    const option: string | undefined = features[feature.id];
    if (option === undefined) {
      if (isAskedBy(question, facts) && couldTell(feature, p, r) && !unknown.includes(question))
        unknown.push(question);
      continue;
    }
    const odds = logOdds(feature.id, option, p, r);
    const strength = strengthOf(odds);
    const cell = cellOf(feature, option, p);
    if (strength === undefined || cell === undefined) continue;
    const [, , , grade, ...sources] = cell;
    weighed.push({
      odds,
      reason: {
        question,
        ...answerBehind(feature.id, option, facts),
        strength,
        sources: sources as readonly SourceId[],
        grade,
      },
    });
  }
  weighed.sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds));
  return {
    pattern,
    for: weighed.filter(({ odds }) => odds > 0).map(({ reason }) => reason),
    against: weighed.filter(({ odds }) => odds < 0).map(({ reason }) => reason),
    unknown,
  };
};

/** Reasons for every pattern that is shown, each against the best of the others in the ranking. */
export const reasonsOf = (
  shown: readonly PatternId[],
  ranking: readonly PatternId[],
  features: Features,
  facts: Facts,
): readonly PatternReasons[] =>
  shown.flatMap((pattern) => {
    const rival = ranking.find((id) => id !== pattern);
    return rival === undefined ? [] : [reasonsFor(pattern, rival, features, facts)];
  });
