import { rulesVersion } from '../../rules/version.ts';
import type { CheckView } from '../check/check-view.ts';
import type { Locale } from '../i18n/locales.ts';
import { encodeHandover } from './code.ts';
import { type QrPicture, qrPicture } from './qr-picture.ts';
import { typedLines } from './typed-code.ts';

/** The part of a check that goes into its code. */
export type CodedCheck = Pick<CheckView, 'answers' | 'witness' | 'subject'>;

/** A handover code in both its forms. */
export interface MadeCode {
  readonly picture: QrPicture;
  /** The same to be read out and typed. */
  readonly lines: readonly string[];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The calendar day of a moment where the device is, as 2026-11-24. */
const localDay = (date: Date): string =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');

/**
 * Makes the code of a check. Loaded when it is asked for, because it brings the QR encoder.
 *
 * @param before the address that opens a code, up to the code; null where there is none
 */
export const makeCode = (
  before: string | null,
  check: CodedCheck,
  locale: Locale,
  date: Date,
): MadeCode => {
  const code = encodeHandover({
    answers: check.answers,
    witness: check.witness,
    subject: check.subject,
    locale,
    rules: { version: rulesVersion.version, hashStart: rulesVersion.hash.slice(0, 4) },
    day: localDay(date),
  });
  return { picture: qrPicture(`${before ?? ''}${code}`), lines: typedLines(code) };
};
