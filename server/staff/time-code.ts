import { Secret, TOTP } from 'otpauth';

/** Six digits every 30 seconds, as every authenticator app has them (RFC 6238). */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A clock that is half a minute off is forgiven in either direction. */
const window = 1;

/** A new secret of 160 bits, in the letters that apps take (base32). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = '', issuer = ''): TOTP =>
  new TOTP({ ...shape, secret: Secret.fromBase32(secret), label, issuer });

/** The address that an authenticator app reads from a QR code. */
export const enrolmentAddress = (secret: string, username: string): string =>
  totpOf(secret, username, 'Facewise').toString();

/**
 * Which half minute this code belongs to, counted from 1970, or null for a wrong one. A step is to be
 * taken once only: whoever sees a code over a shoulder cannot use it again.
 *
 * @param lastStep the step that was taken last, or null
 */
export const stepOf = (
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / shape.period) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
};

/** The code that an app shows now. */
export const codeAt = (secret: string, now: Date): string =>
  totpOf(secret).generate({ timestamp: now.getTime() });
