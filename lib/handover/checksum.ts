/** CRC-30 as used by CDMA: x^30 and these terms, all ones before and after. */
const polynomial = 0x2030b9c7;
const mask = 0x3fffffff;

/** How many characters the checksum takes. */
export const checksumLength = 6;

/**
 * The checksum of a row of 5-bit numbers, as six of them. It notices every change within six
 * characters in a row, and others with a chance of about one in a thousand million. It guards
 * against damage; whoever wants to forge a code can compute it.
 */
export const checksumOf = (symbols: readonly number[]): readonly number[] => {
  let rest = mask;
  for (const symbol of symbols)
    for (let bit = 4; bit >= 0; bit -= 1) {
      const isSet = ((rest >>> 29) ^ (symbol >>> bit)) & 1;
      rest = (rest << 1) & mask;
      if (isSet === 1) rest ^= polynomial;
    }
  const sum = rest ^ mask;
  return [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
};
