import { checkSheet } from '../../rules/schema/check-sheet.ts';
import type { Answers, QuestionId, Witness } from '../../rules/schema/contract.ts';
import { checksumLength, checksumOf } from './checksum.ts';
import { answerOf, baseOf, numberOf } from './coded-answer.ts';
import { headDigits, readHead } from './coded-head.ts';
import { type Digit, digitReader, joinDigits } from './digits.ts';
import { questions1 } from './format-1.ts';
import type { Handover, HandoverRefusal, ReadHandover } from './handover.ts';
import { characterOf } from './symbols.ts';

/** The number of the format: the first character of every code, in all formats there will be. */
const format = 1;

/** No code of any format is longer, so that nothing longer is even computed. */
export const longestCode = 200;

/** The numbers of the witnesses; 0 is nobody named. FROZEN with format 1. */
const witnesses1: readonly (Witness | null)[] = [null, 'self', 'other', 'both', 'disagree'];

const text = (symbols: readonly number[]): string => symbols.map(characterOf).join('');

/** A whole number in 5-bit steps, the greatest first, without zeros before it. */
const symbolsOfNumber = (number: bigint): readonly number[] => {
  const symbols: number[] = [];
  for (let rest = number; rest > 0n; rest >>= 5n) symbols.unshift(Number(rest & 31n));
  return symbols;
};

/** Puts a format's number before and the checksum behind; this frame is the same in every format. */
export const framed = (formatNumber: number, body: readonly number[]): string => {
  const symbols = [formatNumber, ...body];
  return text([...symbols, ...checksumOf(symbols)]);
};

/**
 * The code of an answer sheet in format 1: at most 66 characters of Crockford's base 32. The same
 * handover always gives the same code; a list of ticks comes back in the order of the table.
 *
 * @throws when an answer is not in the code table of format 1
 */
export const encodeHandover = (handover: Handover): string => {
  const { answers, witness } = handover;
  const digits: readonly Digit[] = [
    ...headDigits(handover),
    ...questions1.map((question) => ({
      value: numberOf(question, answers[question.id]),
      base: baseOf(question),
    })),
    ...questions1
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id }) => ({
        value: witnesses1.indexOf(witness[id] ?? null),
        base: witnesses1.length,
      })),
  ];
  return framed(format, symbolsOfNumber(joinDigits(digits)));
};

const readBody = (body: readonly number[]): Handover | null => {
  if (body[0] === 0) return null;
  const number = body.reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  const reader = digitReader(number);
  const head = readHead(reader);
  const answers = Object.fromEntries(
    questions1.flatMap((question) => {
      const answer = answerOf(question, reader.take(baseOf(question)));
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
  const witness: { [Q in QuestionId]?: Witness } = {};
  for (const { id } of questions1) {
    if (answers[id] === undefined) continue;
    const seenBy = witnesses1[reader.take(witnesses1.length)];
    if (seenBy !== undefined && seenBy !== null) witness[id] = seenBy;
  }
  if (!reader.isEmpty() || !checkSheet(answers).ok) return null;
  return { ...head, answers: answers as Answers, witness };
};

const refuse = (reason: HandoverRefusal): ReadHandover => ({ ok: false, reason });

/** Reads the numbers of a code. The checksum is looked at first, then the format, then the content. */
export const decodeSymbols = (symbols: readonly number[] | null): ReadHandover => {
  if (symbols === null || symbols.length <= checksumLength || symbols.length > longestCode)
    return refuse('not-a-code');
  const content = symbols.slice(0, -checksumLength);
  const sum = symbols.slice(-checksumLength);
  if (checksumOf(content).some((symbol, place) => symbol !== sum[place])) return refuse('damaged');
  const [formatNumber, ...body] = content;
  if (formatNumber !== format) return refuse('unknown-format');
  const handover = readBody(body);
  return handover === null ? refuse('impossible') : { ok: true, handover };
};
