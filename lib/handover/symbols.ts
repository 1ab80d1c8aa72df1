/** Crockford's base 32: ten digits and 22 letters, without I, L, O and U, which look like others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The character of a number from 0 to 31. */
export const characterOf = (symbol: number): string => alphabet.charAt(symbol);

/** What people type instead: lower case, O for 0, I and L for 1. */
const forgiven: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Marks that may stand between the groups; they carry nothing. */
const between = /[\s\-‐-―_.,:;·、。]/gu;

/**
 * The numbers behind a text, each from 0 to 31; null when a character is none of ours. Spaces and
 * dashes are left out, full-width characters of a Chinese keyboard count as plain ones.
 */
export const symbolsOf = (text: string): readonly number[] | null => {
  const plain = text.normalize('NFKC').replace(between, '').toUpperCase();
  const symbols = Array.from(plain, (character) =>
    alphabet.indexOf(forgiven[character] ?? character),
  );
  return symbols.includes(-1) ? null : symbols;
};
