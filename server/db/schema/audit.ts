import { bigint, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Who did what, when and from where (P-22). A trigger refuses every change; holds no answer. */
export const auditLog = pgTable(
  'audit_log',
  {
    clinicId: text('clinic_id').notNull(),
    position: bigint({ mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
    actorKind: text('actor_kind').$type<'staff' | 'kiosk' | 'anonymous' | 'system'>().notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name'),
    action: text().notNull(),
    /** The thing it was done to, by id. */
    subject: text(),
    /** Further ids and levels. */
    detail: jsonb().$type<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.position] })],
);

/** The end of each clinic's chain; locked while a link is added. */
export const auditHeads = pgTable('audit_heads', {
  clinicId: text('clinic_id').primaryKey(),
  position: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});
