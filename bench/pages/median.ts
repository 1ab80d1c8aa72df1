/** The value that this share of all values does not exceed; not a number when there are none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
