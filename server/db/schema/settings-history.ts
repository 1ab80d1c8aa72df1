import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { ClinicSettings } from '../../../lib/api/clinic-settings.ts';

/** Settings as they were before a change, so that it can be taken back. The last ones only. */
export const settingsHistory = pgTable(
  'settings_history',
  {
    clinicId: text('clinic_id').notNull(),
    version: integer().notNull(),
    settings: jsonb().$type<ClinicSettings>().notNull(),
    replacedAt: timestamp('replaced_at', { withTimezone: true, precision: 3 }).notNull(),
    replacedBy: text('replaced_by'),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.version] })],
);
