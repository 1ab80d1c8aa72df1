import {
  bigint,
  boolean,
  date,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { IntakeReceipt } from '../../../lib/api/file-intake.ts';
import type { IntakeDetail, IntakeRow } from '../../../lib/api/intake.ts';
import type { Assessment } from '../../../rules/schema/assessment.ts';
import type { Answers } from '../../../rules/schema/contract.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * One submission. Levels are kept as their place in `urgencies`, 0 the most urgent, so that the
 * database can sort by them: `assessed` by the rules, `own` with overrides, `queueRank` the most
 * urgent of all submissions of the visit.
 */
export const intakes = pgTable(
  'intakes',
  {
    clinicId: text('clinic_id').notNull(),
    id: text().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    /** The first submission of the same ticket. */
    visitId: text('visit_id').notNull(),
    ticket: text().notNull(),
    clinicDay: date('clinic_day', { mode: 'string' }).notNull(),
    dayClosesAt: instant('day_closes_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    collectedAt: instant('collected_at'),
    skewSeconds: integer('skew_seconds'),
    lang: text().$type<IntakeRow['lang']>().notNull(),
    subject: text().$type<IntakeRow['subject']>().notNull(),
    source: text().$type<IntakeRow['source']>().notNull(),
    ref: text(),
    consentText: text('consent_text'),
    answers: jsonb().$type<Answers>().notNull(),
    witness: jsonb().$type<IntakeDetail['witness']>().notNull(),
    assessment: jsonb().$type<Assessment>().notNull(),
    band: text().$type<IntakeRow['band']>().notNull(),
    top: text().$type<NonNullable<IntakeRow['top']>>(),
    flags: jsonb().$type<IntakeRow['flags']>().notNull(),
    assessed: smallint().notNull(),
    own: smallint().notNull(),
    override: text().$type<'raised' | 'lowered'>(),
    queueRank: smallint('queue_rank').notNull(),
    acknowledged: boolean().notNull(),
    status: text().$type<IntakeRow['status']>().notNull().default('waiting'),
    department: text(),
    heldById: text('held_by_id'),
    heldBy: text('held_by'),
    version: integer().notNull().default(1),
    revision: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.id] })],
);
export type StoredIntake = typeof intakes.$inferSelect;

/** What was done to an intake: clinical, and deleted with it. `before` holds answers as they were. */
export const intakeTrail = pgTable('intake_trail', {
  position: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  clinicId: text('clinic_id').notNull(),
  intakeId: text('intake_id').notNull(),
  at: instant('at').notNull(),
  byKind: text('by_kind').$type<IntakeDetail['trail'][number]['by']['kind']>().notNull(),
  byId: text('by_id'),
  byName: text('by_name'),
  action: text().$type<IntakeDetail['trail'][number]['action']>().notNull(),
  from: text('from_value'),
  to: text('to_value'),
  reason: text(),
  changed: jsonb().$type<IntakeDetail['trail'][number]['changed']>().notNull().default([]),
  before: jsonb().$type<Partial<Answers>>(),
});

/** Submissions that were answered. `reply` is null once the intake itself was deleted. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    clinicId: text('clinic_id').notNull(),
    key: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    intakeId: text('intake_id'),
    // Not jsonb, which sorts the keys: a repeated answer is the same bytes.
    reply: json().$type<IntakeReceipt>(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.key] })],
);

/** What was deleted, so that a restored backup deletes it again (P-21). No ticket, no answer. */
export const tombstones = pgTable(
  'tombstones',
  {
    clinicId: text('clinic_id').notNull(),
    intakeId: text('intake_id').notNull(),
    deletedAt: instant('deleted_at').notNull(),
    revision: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.intakeId] })],
);

/** A confirmed diagnosis beside what the check named first. Outlives its intake, without it. */
export const outcomes = pgTable('outcomes', {
  id: text().primaryKey(),
  clinicId: text('clinic_id').notNull(),
  intakeId: text('intake_id'),
  top: text().$type<NonNullable<IntakeRow['top']>>(),
  diagnosis: text().$type<NonNullable<IntakeDetail['outcome']>['diagnosis']>().notNull(),
  recordedAt: instant('recorded_at').notNull(),
  byId: text('by_id'),
  byName: text('by_name'),
});

/** How many submissions one sender has made in one hour (S-10). `sender` is a kiosk or a blurred address. */
export const filingBudget = pgTable(
  'filing_budget',
  {
    clinicId: text('clinic_id').notNull(),
    sender: text().notNull(),
    hour: timestamp({ withTimezone: true, precision: 0 }).notNull(),
    count: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.sender, table.hour] })],
);
