import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits in letters that fit in an address and a cookie. Shown once, never stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What `newToken` makes and nothing else. */
export const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/**
 * What is stored of a token: whoever reads the database cannot use it. A plain hash is enough, since
 * nobody can try all values of 256 bits (or of the 78 bits of a recovery code).
 */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('hex');
