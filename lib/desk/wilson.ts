/** A share of a whole and the interval around it, each from 0 to 1. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The level of the interval. */
export const intervalLevel = 0.95;

/** The two-sided 95 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The Wilson score interval of a share (Wilson 1927, doi 10.1080/01621459.1927.10502953). Unlike the
 * textbook interval it stays between 0 and 1 and is not empty at 0 or at the whole.
 *
 * @param whole at least 1
 */
export const wilson = (part: number, whole: number): Share => {
  const value = part / whole;
  const spread = (z * z) / whole;
  const middle = (value + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((value * (1 - value)) / whole + spread / whole / 4);
  return {
    part,
    whole,
    value,
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
  };
};
