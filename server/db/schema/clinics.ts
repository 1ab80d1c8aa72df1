import {
  bigint,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { ClinicSettings } from '../../../lib/api/clinic-settings.ts';

export const clinics = pgTable('clinics', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  settings: jsonb().$type<ClinicSettings>().notNull(),
  version: integer().notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
});

/** Counted up inside the transaction that changes something, so that their order is that of the commits. */
export const clinicCounters = pgTable('clinic_counters', {
  clinicId: text('clinic_id').primaryKey(),
  revision: bigint({ mode: 'number' }).notNull().default(0),
  sequence: bigint({ mode: 'number' }).notNull().default(0),
});

/** How many tickets a clinic has given on one of its days. */
export const clinicDays = pgTable(
  'clinic_days',
  {
    clinicId: text('clinic_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    tickets: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.day] })],
);
