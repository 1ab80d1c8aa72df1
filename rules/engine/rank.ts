import { priors } from '../patterns/priors.ts';
import { bandLimits, blockFloors, questionFloor, temper } from '../questions/block-floors.ts';
import { scoredFeatures } from '../questions/scored-features.ts';
import type { Band } from '../schema/assessment.ts';
import type { Setting } from '../schema/contract.ts';
import { patternIds } from '../schema/ids.ts';
import type { BlockId, FeatureId } from '../schema/likelihood.ts';
import type { Features } from './features.ts';

/** One number per pattern, in the order of `patternIds`. */
export type PerPattern = readonly number[];

const size = patternIds.length;
const zeros = (): number[] => new Array<number>(size).fill(0);

/**
 * What one option of one feature says: `w · max(ln p − max ln p, −ln questionFloor)` per pattern
 * (evidence 7.3, step 2). The best pattern gets 0; one answer can never count more than 25-fold.
 */
const weighted = new Map<FeatureId, Map<string, PerPattern>>(
  scoredFeatures.map((feature) => [
    feature.id,
    new Map(
      Object.entries(feature.rows).map(([option, row]) => {
        const logs = row.map(([best]) => Math.log(best));
        const top = Math.max(...logs);
        const floor = -Math.log(questionFloor);
        return [option, logs.map((log) => feature.weight * Math.max(log - top, floor))];
      }),
    ),
  ]),
);

/** The weighted log-likelihoods of one answer, per pattern; undefined for an unscored value. */
export const weightOf = (feature: FeatureId, option: string): PerPattern | undefined =>
  weighted.get(feature)?.get(option);

const blocks = Object.keys(blockFloors) as readonly Exclude<BlockId, 'none'>[];
const scored = scoredFeatures
  .filter((feature) => feature.block !== 'none')
  .map((feature) => ({
    id: feature.id,
    block: blocks.indexOf(feature.block as Exclude<BlockId, 'none'>),
  }));
const floors = blocks.map((block) => -Math.log(blockFloors[block]));

/**
 * The evidence of all answers: sums within a block, minus the block's maximum, floored (7.3, step
 * 3), then summed over the blocks. Sums run in catalogue order, so that the same answers give the
 * same bytes.
 */
export const evidenceOf = (features: Features): PerPattern => {
  const sums: (number[] | undefined)[] = new Array(blocks.length);
  for (const { id, block } of scored) {
    const option = features[id];
    if (option === undefined) continue;
    const weights = weightOf(id, option);
    if (weights === undefined) continue;
    let sum = sums[block];
    if (sum === undefined) {
      sum = zeros();
      sums[block] = sum;
    }
    for (let c = 0; c < size; c += 1) sum[c] = (sum[c] ?? 0) + (weights[c] ?? 0);
  }
  const total = zeros();
  sums.forEach((sum, block) => {
    if (sum === undefined) return;
    const top = Math.max(...sum);
    const floor = floors[block] ?? 0;
    for (let c = 0; c < size; c += 1)
      total[c] = (total[c] ?? 0) + Math.max((sum[c] ?? 0) - top, floor);
  });
  return total;
};

const logPriors: Readonly<Record<Setting, PerPattern>> = {
  'self-check': priors['self-check'].map(Math.log),
  'front-desk': priors['front-desk'].map(Math.log),
  specialist: priors.specialist.map(Math.log),
};

const softmax = (logs: PerPattern): PerPattern => {
  const top = Math.max(...logs);
  const powers = logs.map((log) => Math.exp(log - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

/** Evidence and prior of each pattern, as logarithms: they rank like the shares, at less cost. */
export const logScoresOf = (evidence: PerPattern, setting: Setting): PerPattern =>
  evidence.map((sum, c) => sum + (logPriors[setting][c] ?? 0));

/** Shares that rank the patterns (7.3, step 4). Internal: never shown. A banned pattern has none. */
export const sharesOf = (
  evidence: PerPattern,
  setting: Setting,
  isBanned: (pattern: number) => boolean = () => false,
): PerPattern =>
  softmax(
    logScoresOf(evidence, setting).map((score, c) =>
      isBanned(c) ? Number.NEGATIVE_INFINITY : score,
    ),
  );

/** Shares from tempered evidence; they set the band only, because untempered ones are too sure (7.3, step 5). */
export const temperedSharesOf = (
  evidence: PerPattern,
  setting: Setting,
  isBanned?: (pattern: number) => boolean,
): PerPattern =>
  sharesOf(
    evidence.map((sum) => sum * temper),
    setting,
    isBanned,
  );

/** Pattern positions, best first. Ties stay in class order (ruling 19), because a sort keeps equals. */
export const rankOf = (scores: PerPattern): readonly number[] =>
  scores.map((_, c) => c).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

/** The band of a first pattern with tempered share `s` and distance `lead` to the best other (7.3, step 6). */
export const bandOf = (s: number, lead: number): Exclude<Band, 'not-enough-information'> => {
  const { strong, possible, twoPatterns } = bandLimits;
  if (s >= strong.share && lead >= strong.lead) return 'strong';
  if (s >= possible.share && lead >= possible.lead) return 'possible';
  if (s >= twoPatterns.share && lead < possible.lead) return 'two-patterns';
  return 'unclear';
};

/**
 * Ranks by score alone, before any hard criterion: what the golden cases of the evidence test.
 * Returns shares per pattern in class order, the ranking, and the band.
 */
export const score = (features: Features, setting: Setting) => {
  const evidence = evidenceOf(features);
  const shares = sharesOf(evidence, setting);
  const ranking = rankOf(shares);
  const tempered = temperedSharesOf(evidence, setting);
  const first = ranking[0] ?? 0;
  const s = tempered[first] ?? 0;
  const best = Math.max(...tempered.filter((_, c) => c !== first));
  return { shares, ranking, tempered, band: bandOf(s, s - best) };
};
