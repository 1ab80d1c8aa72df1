/** Numbers in [0, 1) from a seed: the same seed gives the same numbers on every machine (mulberry32). */
export type Random = () => number;

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of these, each as likely as its weight. The weights need not sum to 1. */
export const weightedFrom = <T>(
  random: Random,
  choices: readonly (readonly [choice: T, weight: number])[],
): T => {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new Error('there is nothing to choose from');
  return last[0];
};

/** One of these, all as likely. */
export const oneOf = <T>(random: Random, choices: readonly T[]): T =>
  weightedFrom(
    random,
    choices.map((choice) => [choice, 1]),
  );
