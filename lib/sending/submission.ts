import { rulesVersion } from '../../rules/version.ts';
import type { CheckView } from '../check/check-view.ts';
import type { Locale } from '../i18n/locales.ts';

/** That somebody agreed, to which text, before anything was sent (P-10). */
export interface Consent {
  /** The version hash of the text that was on screen. */
  readonly text: string;
}

/** The body of `POST /api/v1/intakes`. A test holds it against the contract of the API. */
export interface IntakeBody {
  readonly clinic: string;
  readonly answers: CheckView['answers'];
  readonly witness?: CheckView['witness'];
  readonly lang: Locale;
  readonly subject: CheckView['subject'];
  /** The host's own ticket, where a frame was given one. */
  readonly ref?: string;
  readonly consent?: Consent;
  /** When the answers were given, by the clock of the device, if it is known; the server has its own. */
  readonly collectedAt?: string;
  readonly source: Source;
}

/** Where the answers were given. */
export type Source = 'desk' | 'kiosk' | 'phone' | 'code';

/** Something to be sent, and the key by which the server knows it again. */
export interface Submission {
  readonly key: string;
  /**
   * The content hash of the rules whose questions were answered. It may wait on a device while the
   * server gets newer ones. Something kept by a program from before this line has none.
   */
  readonly rules?: string;
  readonly body: IntakeBody;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new idempotency key: 192 bits by chance, as hexadecimal digits (R-06 asks for 128 at least). */
export const newKey = (): string => hex(crypto.getRandomValues(new Uint8Array(24)));

/** What is sent of a check. The key is made here, before the first try, and stays until it got through. */
export const submissionOf = (
  { answers, witness, subject }: Pick<CheckView, 'answers' | 'witness' | 'subject'>,
  {
    clinic,
    lang,
    source,
    consent,
    now,
    ref = null,
  }: {
    readonly clinic: string;
    readonly lang: Locale;
    readonly source: Source;
    readonly consent: Consent | null;
    /** When the answers were given: now, or the day of a code; null when nobody knows. */
    readonly now: Date | null;
    /** The host's own ticket; null where there is none. */
    readonly ref?: string | null;
  },
): Submission => ({
  key: newKey(),
  rules: rulesVersion.hash,
  body: {
    clinic,
    answers,
    ...(Object.keys(witness).length === 0 ? {} : { witness }),
    lang,
    subject,
    ...(ref === null ? {} : { ref }),
    ...(consent === null ? {} : { consent }),
    ...(now === null ? {} : { collectedAt: now.toISOString() }),
    source,
  },
});
