import type { Answers, QuestionId, Witness } from '../../rules/schema/contract.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a handover code carries: the answers themselves and what they were given under. Never a result. */
export interface Handover {
  readonly answers: Answers;
  /** Who felt or saw what was answered. */
  readonly witness: { readonly [Q in QuestionId]?: Witness };
  readonly subject: 'self' | 'other';
  /** The language in which the questions were answered. */
  readonly locale: Locale;
  readonly rules: HandoverRules;
  /** The day of the answers where they were given, as 2026-11-24; null when the clock was not to be believed. */
  readonly day: string | null;
}

/** The rules of the time: their version, and the first four hexadecimal digits of their hash. */
export interface HandoverRules {
  readonly version: string;
  readonly hashStart: string;
}

/** Why a code was not read. Nothing is repaired: a code is read whole or not at all. */
export type HandoverRefusal =
  /** Something else than one of our codes: too short, too long, other characters. */
  | 'not-a-code'
  /** Its checksum is wrong: mistyped, cut off, or changed by a messenger. */
  | 'damaged'
  /** Whole, but of a format that this version of the product does not know. */
  | 'unknown-format'
  /** Whole and of a known format, but it says what no answer sheet can say. */
  | 'impossible';

export type ReadHandover =
  | { readonly ok: true; readonly handover: Handover }
  | { readonly ok: false; readonly reason: HandoverRefusal };
