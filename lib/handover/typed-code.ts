import { characterOf, symbolsOf } from './symbols.ts';

/** Characters of a typed line: seven of the code and one that checks them. */
const lineLength = 8;
const groupLength = 4;

/** Multiplication by x in the field of 32 elements, modulo x^5 + x^2 + 1. */
const timesX = (element: number): number => {
  const shifted = element << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
};

/**
 * One character that goes with a line and its place: it notices any one wrong character, any two
 * that were swapped, and a line that stands where another belongs.
 */
const checkOf = (symbols: readonly number[], line: number): number =>
  symbols.reduceRight((sum, symbol) => timesX(sum ^ symbol), (line + 1) & 31);

const inRows = (symbols: readonly number[], length: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(symbols.length / length) }, (_, row) =>
    symbols.slice(row * length, (row + 1) * length),
  );

/**
 * A code as lines to be read out and typed: two groups of four characters, the last of each line
 * checks the line. 40 characters of code make six lines.
 *
 * @throws when the text is not a code
 */
export const typedLines = (code: string): readonly string[] => {
  const symbols = symbolsOf(code);
  if (symbols === null) throw new Error('This is not a code');
  return inRows(symbols, lineLength - 1).map((row, line) =>
    inRows([...row, checkOf(row, line)], groupLength)
      .map((group) => group.map(characterOf).join(''))
      .join(' '),
  );
};

/** What was typed: the code behind it, how many lines it is, and which of them (from 1) do not fit. */
export interface Typed {
  readonly code: readonly number[];
  readonly lines: number;
  readonly wrong: readonly number[];
}

/** Takes typed lines apart. A line is known by its length, so the breaks need not be typed. */
export const readTyped = (symbols: readonly number[]): Typed => {
  const rows = inRows(symbols, lineLength);
  const isRight = (row: readonly number[], line: number) =>
    row.length > 1 && row.at(-1) === checkOf(row.slice(0, -1), line);
  return {
    code: rows.flatMap((row) => row.slice(0, -1)),
    lines: rows.length,
    wrong: rows.flatMap((row, line) => (isRight(row, line) ? [] : [line + 1])),
  };
};
