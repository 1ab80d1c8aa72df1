/** One place of a number whose places have bases of their own. */
export interface Digit {
  /** From 0 to `base - 1`. */
  readonly value: number;
  readonly base: number;
}

/** The number that these digits make, the first one the least. Zeros at the end add nothing. */
export const joinDigits = (digits: readonly Digit[]): bigint =>
  digits.reduceRight((sum, { value, base }) => sum * BigInt(base) + BigInt(value), 0n);

/** Takes digits from a number, the least first; what is left over tells whether all were taken. */
export const digitReader = (number: bigint) => {
  let rest = number;
  return {
    take: (base: number): number => {
      const value = Number(rest % BigInt(base));
      rest /= BigInt(base);
      return value;
    },
    isEmpty: (): boolean => rest === 0n,
  };
};

/** Reads digits in turn. */
export type DigitReader = ReturnType<typeof digitReader>;
