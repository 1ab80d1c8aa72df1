import { randomInt } from 'node:crypto';

/** Digits and capitals without those that are taken for each other: no 0, 1, I, L, O, U. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code that somebody reads from one screen or sheet and types into another, in groups of four:
 * `K7QM-2XRA`. Each letter is worth 4.9 bits.
 */
export const readableCode = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');

/** The code as it was meant: small letters, blanks and missing hyphens are forgiven. */
export const normalCode = (typed: string): string =>
  (typed.toUpperCase().match(/[0-9A-Z]/g) ?? []).join('').replace(/(.{4})(?=.)/g, '$1-');
