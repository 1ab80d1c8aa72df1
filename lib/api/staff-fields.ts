import { z } from 'zod';

/** Enough for any login name of a hospital; small letters, so that no two differ by case only. */
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9])$/, '3 to 40 letters, digits, dots or hyphens.')
  .meta({ description: 'The name that somebody signs in with.' });

/** One line, as colleagues call this person. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]*$/u, 'One line of text.')
  .meta({ description: 'As colleagues call this person.' });

/** Length and choice are judged by `server/staff/password-rules.ts`, which says why it refuses. */
export const Password = z
  .string()
  .min(1)
  .max(1024)
  .meta({ description: 'Any characters; at least 8, better 15.' });

export const Role = z
  .enum(['desk', 'clinician', 'admin'])
  .meta({ description: 'What an account may do: see the role matrix.' });

/** The secret part of a link: 256 bits. */
export const LinkToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'The secret at the end of the link.')
  .meta({ description: 'What stands after # in the link.' });

/** Six digits of an app, or a recovery code. */
export const FactorCode = z
  .string()
  .trim()
  .min(6)
  .max(40)
  .meta({ description: 'The six digits of the authenticator app, or a recovery code.' });

export const StaffId = z.uuid().meta({ description: 'An account.' });
