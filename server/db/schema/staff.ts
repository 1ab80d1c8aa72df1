import { bigint, boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/*
 * Who may sign in, and where they are signed in. Only the role `facewise_gate` may touch these tables
 * (`in-gate.ts`): the role that reads and writes pre-screens cannot read a password or a session,
 * and the gate cannot read a pre-screen.
 */

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** An account. It belongs to one clinic; its user name is unique on the whole server. */
export const staff = pgTable('staff', {
  id: text('id').primaryKey(),
  clinicId: text('clinic_id').notNull(),
  username: text('username').notNull(),
  name: text('name').notNull(),
  role: text('role').$type<'desk' | 'clinician' | 'admin'>().notNull(),
  /** PHC string; null until the invitation is used. */
  passwordHash: text('password_hash'),
  /** Base32. Kept as it is: a key beside the data would be lost with the first restore (docs/decisions/accounts.md). */
  factorSecret: text('factor_secret'),
  /** The half minute whose code was taken last, so that no code is taken twice. */
  factorStep: bigint('factor_step', { mode: 'number' }),
  /** A new second factor that waits for its first code. */
  offeredSecret: text('offered_secret'),
  isDisabled: boolean('is_disabled').notNull(),
  createdAt: instant('created_at').notNull(),
  seenAt: instant('seen_at'),
});

/** Where somebody is signed in. Ending a session deletes its row. */
export const staffSessions = pgTable('staff_sessions', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  staffId: text('staff_id').notNull(),
  clinicId: text('clinic_id').notNull(),
  /** What the browser calls itself, shortened: for the person's own list. */
  device: text('device').notNull(),
  /** This session may do nothing but set up the second factor. */
  mustEnrol: boolean('must_enrol').notNull(),
  startedAt: instant('started_at').notNull(),
  /** The last sign of life: a change, or a key pressed on the page. */
  seenAt: instant('seen_at').notNull(),
});

/** A code that works once instead of the authenticator app; deleted when used. */
export const recoveryCodes = pgTable('recovery_codes', {
  codeHash: text('code_hash').primaryKey(),
  staffId: text('staff_id').notNull(),
  clinicId: text('clinic_id').notNull(),
});

/** Links that make or mend an account. Deleted when used. */
export const staffLinks = pgTable('staff_links', {
  tokenHash: text('token_hash').primaryKey(),
  kind: text('kind').$type<'setup' | 'invite' | 'reset'>().notNull(),
  /** Null: the link makes the first clinic. */
  clinicId: text('clinic_id'),
  /** Null: the link makes an account. */
  staffId: text('staff_id'),
  forgetsFactor: boolean('forgets_factor').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

/** A device in the waiting room. Revoking deletes its row. */
export const kiosks = pgTable('kiosks', {
  id: text('id').primaryKey(),
  clinicId: text('clinic_id').notNull(),
  label: text('label').notNull(),
  /** Of the code that an admin made; null once it was used. */
  codeHash: text('code_hash'),
  codeExpiresAt: instant('code_expires_at').notNull(),
  tokenHash: text('token_hash'),
  createdAt: instant('created_at').notNull(),
  enrolledAt: instant('enrolled_at'),
  seenAt: instant('seen_at'),
});

/** How often something was tried of late, for the waits of `backoff.ts`. Holds hashes only. */
export const tries = pgTable('tries', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  lastAt: instant('last_at').notNull(),
  nextAt: instant('next_at').notNull(),
});

/** From where an account signed in before: there, attacks from elsewhere do not hold it up. */
export const knownPlaces = pgTable('known_places', {
  key: text('key').primaryKey(),
  lastAt: instant('last_at').notNull(),
});
