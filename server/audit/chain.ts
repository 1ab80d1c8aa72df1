import { createHash } from 'node:crypto';
import type { auditLog } from '../db/schema/audit.ts';

/** What the first link of every chain is tied to. */
export const chainStart = createHash('sha256').update('facewise audit').digest('hex');

type Row = typeof auditLog.$inferSelect;

/** Everything of a row but its own hash, in one way of writing. */
const written = (row: Omit<Row, 'hash'>): string =>
  JSON.stringify([
    row.clinicId,
    row.position,
    row.at.toISOString(),
    row.actorKind,
    row.actorId,
    row.actorName,
    row.action,
    row.subject,
    Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1)),
    row.previousHash,
  ]);

/** The hash of a row: over its contents and the hash of the row before it. */
export const hashOf = (row: Omit<Row, 'hash'>): string =>
  createHash('sha256').update(written(row)).digest('hex');
