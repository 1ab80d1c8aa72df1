import type { BlockId } from '../schema/likelihood.ts';

/**
 * How far one block of related answers can push a pattern down, as a factor (evidence 7.2, 7.3 step 3).
 * Four questions about place are four views of one fact; without a floor they would count four times.
 * All of them are our estimate (grade C), and so are the three numbers below.
 */
export const blockFloors: Readonly<Record<Exclude<BlockId, 'none'>, number>> = {
  pattern: 150,
  sign: 10,
  nerve: 150,
  kind: 25,
  control: 60,
  time: 60,
  modifier: 20,
};

/** The most that one single answer can count against a pattern, as a factor (evidence 7.3, step 2). */
export const questionFloor = 25;

/** What the sums are multiplied by before the band is chosen, because plain shares are far too sure (evidence 7.3, step 5). */
export const temper = 0.6;

/**
 * Tempered share and distance to the best other pattern at which a band begins (evidence 7.3, step 6).
 * "Two patterns" asks for the share and for a distance below that of "possible".
 */
export const bandLimits = {
  strong: { share: 0.75, lead: 0.3 },
  possible: { share: 0.45, lead: 0.2 },
  twoPatterns: { share: 0.25 },
} as const;
