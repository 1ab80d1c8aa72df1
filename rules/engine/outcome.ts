import type { HardCriterion } from '../hard-criteria/hard-criterion.ts';
import { notAddedBeside } from '../hard-criteria/not-added-beside.ts';
import { patterns as catalogue } from '../patterns/catalogue.ts';
import { redFlags } from '../red-flags/catalogue.ts';
import type { Band, Fit, RaisedFlag } from '../schema/assessment.ts';
import { type Answers, type Setting, settings } from '../schema/contract.ts';
import { type NextStepId, type PatternId, patternIds, type RouteId } from '../schema/ids.ts';
import { moreUrgent, type Urgency } from '../schema/urgency.ts';
import { criteriaMet, type Decision, decide } from './decide.ts';
import { type EffectiveSheet, effectiveSheet } from './effective.ts';
import type { Facts } from './facts.ts';
import { type Features, featuresOf } from './features.ts';
import { hasMinimumInformation } from './minimum-information.ts';
import { nextStepsOf } from './next-steps.ts';
import { evidenceOf, type PerPattern } from './rank.ts';
import { flagsRaisedBy } from './red-flags.ts';
import { routesOf } from './routes.ts';
import { isSelfCare } from './self-care.ts';

const hiding = new Set(redFlags.filter(({ hidesPatterns }) => hidesPatterns).map(({ id }) => id));

/** A reassuring name must not stand beside an urgent flag (FX-12, ruling 12). */
const areNamesHidden = (flags: readonly RaisedFlag[]): boolean =>
  flags.some(
    ({ id, urgency }) => urgency === 'emergency-now' || (urgency === 'same-day' && hiding.has(id)),
  );

const fitOf = {
  strong: 'well',
  possible: 'partly',
  'two-patterns': 'partly',
  unclear: 'less',
} as const satisfies Record<Decision['band'], Fit>;

const leastShownShare = 0.05;
const mostNamed = 3;

type ShownPatterns = readonly { readonly id: PatternId; readonly fit: Fit }[];

/**
 * The patterns to show, with how they fit in words (ruling 19): at most three names, then "something
 * else". Where a rule has put "something else" first, nothing is named beside it.
 */
const shownPatterns = (
  { ranking, tempered, band, fixedBy }: Decision,
  flags: readonly RaisedFlag[],
): ShownPatterns => {
  const best = ranking
    .slice(0, band === 'two-patterns' ? 2 : 1)
    .map((id) => ({ id, fit: fitOf[band] }));
  if (ranking[0] === 'other-or-unclear' && fixedBy !== undefined) return best;
  const isShown = (id: PatternId) => best.some((pattern) => pattern.id === id);
  const left = new Set(flags.flatMap(({ id }) => notAddedBeside[id] ?? []));
  const others = ranking
    .filter((id) => id !== 'other-or-unclear' && !isShown(id) && !left.has(id))
    .filter((id) => (tempered[patternIds.indexOf(id)] ?? 0) >= leastShownShare)
    .slice(0, mostNamed - best.filter(({ id }) => id !== 'other-or-unclear').length);
  return [
    ...best,
    ...others.map((id) => ({ id, fit: 'less' as const })),
    ...(isShown('other-or-unclear') ? [] : [{ id: 'other-or-unclear', fit: 'less' } as const]),
  ];
};

/** The most urgent default among the patterns that were first, by score or by rule, in any setting (ruling 10). */
const defaultUrgency = (
  facts: Facts,
  answers: Answers,
  flags: readonly RaisedFlag[],
  decisions: readonly Decision[],
): Urgency => {
  const level = decisions
    .flatMap(({ firstByScore, ranking: [first] }) => [firstByScore, first])
    .map((id): Urgency => catalogue[id].defaultUrgency)
    .reduce(moreUrgent, 'routine');
  if (level !== 'routine') return level;
  return flags.length === 0 && isSelfCare(facts, answers, decisions)
    ? 'self-care-watch'
    : 'routine';
};

/** The patterns that stand first: one, or both of two. */
export const bestOf = (shown: ShownPatterns, band: Band): readonly PatternId[] =>
  shown.slice(0, band === 'two-patterns' ? 2 : 1).map(({ id }) => id);

/** What the rules decide about one sheet, before it is explained. */
export interface Outcome {
  readonly sheet: EffectiveSheet;
  readonly features: Features;
  /** Empty below the minimum information; then nothing is ranked. */
  readonly evidence: PerPattern;
  readonly criteria: readonly HardCriterion[];
  /** For the setting; undefined below the minimum information. */
  readonly decision: Decision | undefined;
  readonly urgency: Urgency;
  readonly flags: readonly RaisedFlag[];
  readonly band: Band;
  readonly patterns: ShownPatterns;
  readonly routes: readonly RouteId[];
  readonly nextSteps: readonly NextStepId[];
}

/**
 * Decides one answer sheet that `checkSheet` has passed. Urgency reads all three settings, so the
 * setting never changes it (FX-17); it changes only the order and the band of the patterns.
 */
export const outcomeOf = (answers: Answers, setting: Setting): Outcome => {
  const sheet = effectiveSheet(answers);
  const { facts } = sheet;
  const isUnderFour = facts.answers['age-now'] === 'under-4';
  const flags = flagsRaisedBy(facts, sheet.answers);
  const criteria = criteriaMet(facts);
  const isEnough = hasMinimumInformation(facts);
  const features = featuresOf(facts);
  const evidence = isEnough ? evidenceOf(features) : [];
  const decisions = isEnough ? settings.map((each) => decide(evidence, each, criteria)) : [];
  const decision = decisions[settings.indexOf(setting)];

  const fallback = isEnough ? defaultUrgency(facts, sheet.answers, flags, decisions) : 'routine';
  const urgency = flags.reduce((level, flag) => moreUrgent(level, flag.urgency), fallback);

  const isNamed = decision !== undefined && !areNamesHidden(flags) && !isUnderFour;
  const patterns = isNamed ? shownPatterns(decision, flags) : [];
  const band: Band =
    decision === undefined || isUnderFour
      ? 'not-enough-information'
      : isNamed
        ? decision.band
        : 'unclear';
  const routes = routesOf(facts, flags, criteria);
  const nextSteps = nextStepsOf(urgency, facts, flags, routes, bestOf(patterns, band));
  return {
    sheet,
    features,
    evidence,
    criteria,
    decision,
    urgency,
    flags,
    band,
    patterns,
    routes,
    nextSteps,
  };
};
