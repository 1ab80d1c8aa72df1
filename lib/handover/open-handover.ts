import { decodeSymbols } from './code.ts';
import type { ReadHandover } from './handover.ts';
import { symbolsOf } from './symbols.ts';
import { readTyped } from './typed-code.ts';

/** What came of a text that was scanned, typed or found in an address. */
export type OpenedText =
  | ReadHandover
  | {
      readonly ok: false;
      readonly reason: 'mistyped';
      /** The first line, from 1, in which a character is wrong. */
      readonly line: number;
    }
  /** Typed lines, all of them right so far. */
  | { readonly ok: false; readonly reason: 'incomplete' };

/**
 * The code within the address of a scanned code, or null. With another keyboard than its own a
 * scanner spells the sign before the code wrongly; the word before it stays.
 */
const codeOfAddress = (text: string): string | null =>
  /\bopen[^0-9a-z]+([^?&#]+)$/iu.exec(text.normalize('NFKC').trim())?.[1] ?? null;

/** Reads typed lines; null when it looks like a damaged code rather than like lines. */
const readLines = (symbols: readonly number[]): OpenedText | null => {
  const { code, lines, wrong } = readTyped(symbols);
  const [line] = wrong;
  if (line === undefined) {
    const read = decodeSymbols(code);
    const isWhole = read.ok || read.reason === 'unknown-format' || read.reason === 'impossible';
    return isWhole ? read : { ok: false, reason: 'incomplete' };
  }
  const looksTyped = lines === 1 || line > 1 || wrong.length * 2 <= lines;
  return looksTyped ? { ok: false, reason: 'mistyped', line } : null;
};

/**
 * Opens whatever claims to be a handover code: the address of a scanned code, the code itself, or
 * its typed lines. Where a line is mistyped it says which. Never throws.
 */
export const openHandover = (text: string): OpenedText => {
  const fromAddress = codeOfAddress(text);
  const symbols = symbolsOf(fromAddress ?? text);
  const asCode = decodeSymbols(symbols);
  const isSettled = asCode.ok || asCode.reason !== 'damaged';
  if (symbols === null || fromAddress !== null || isSettled) return asCode;
  return readLines(symbols) ?? asCode;
};
