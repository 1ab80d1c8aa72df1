import { effectiveSheet } from '../../rules/engine/effective.ts';
import { featuresOf } from '../../rules/engine/features.ts';
import { score } from '../../rules/engine/rank.ts';
import { type Answers, type Setting, settings } from '../../rules/schema/contract.ts';
import { independentScore, type Table, valuesOf } from '../../tests/support/independent-scoring.ts';
import { randomFrom } from './random.ts';
import { randomSheet } from './random-sheet.ts';

/** Two ways to add the same numbers differ by rounding; more than this is a difference. */
const rounding = 1e-9;

/** A share or lead this close to a limit may fall on either side of it by rounding. */
const limits = { s: [0.75, 0.45, 0.25], lead: [0.3, 0.2] } as const;
const isNear = (value: number, each: readonly number[]) =>
  each.some((limit) => Math.abs(value - limit) < rounding);

/** What the engine and the independent scoring say differently about one sheet; null when nothing. */
export const differenceOn = (answers: Answers, setting: Setting, table: Table): string | null => {
  const { facts, answers: asked } = effectiveSheet(answers);
  const ours = score(featuresOf(facts), setting);
  const theirs = independentScore(valuesOf(asked), table, setting);
  const far = ours.shares.findIndex(
    (share, c) => Math.abs(share - (theirs.shares[c] ?? 0)) > rounding,
  );
  if (far >= 0) return `share ${far}: ${ours.shares[far]} and ${theirs.shares[far]}`;
  const isTie =
    Math.abs((theirs.shares[ours.ranking[0] ?? 0] ?? 0) - Math.max(...theirs.shares)) < rounding;
  if (ours.ranking[0] !== theirs.first && !isTie)
    return `first: ${ours.ranking[0]} and ${theirs.first}`;
  const isOnALimit = isNear(theirs.s, limits.s) || isNear(theirs.lead, limits.lead);
  return ours.band === theirs.band || isOnALimit || ours.ranking[0] !== theirs.first
    ? null
    : `band: ${ours.band} and ${theirs.band}`;
};

/** Compares both on random sheets, the settings in turn, and lists every difference. */
export const differences = (sheets: number, seed: number, table: Table): readonly string[] => {
  const random = randomFrom(seed);
  return Array.from({ length: sheets }, (_, n) => {
    const answers = randomSheet(random);
    const setting = settings[n % settings.length] as Setting;
    const difference = differenceOn(answers, setting, table);
    return difference === null ? null : `${setting} ${JSON.stringify(answers)}: ${difference}`;
  }).filter((each) => each !== null);
};
