import { getTableColumns } from 'drizzle-orm';
import type { IntakeRow } from '../../lib/api/intake.ts';
import { intakes, type StoredIntake } from '../db/schema/intakes.ts';
import { levelAt } from './levels.ts';
import { linkedCount } from './visit.ts';

const {
  answers: _answers,
  witness: _witness,
  assessment: _assessment,
  ...listed
} = getTableColumns(intakes);

/** The columns of the queue: everything but the answers and what the rules made of them. */
export const rowColumns = { ...listed, linked: linkedCount };

type StoredRow = Omit<StoredIntake, 'answers' | 'witness' | 'assessment'> & {
  readonly linked: number;
};

/** One line of the queue, key by key: a new column stays inside until it is listed here (S-24). */
export const toldRow = (row: StoredRow): IntakeRow => ({
  id: row.id,
  ticket: row.ticket,
  clinicDay: row.clinicDay,
  sequence: row.sequence,
  receivedAt: row.receivedAt.toISOString(),
  ...(row.collectedAt === null ? {} : { collectedAt: row.collectedAt.toISOString() }),
  ...(row.skewSeconds === null ? {} : { skewSeconds: row.skewSeconds }),
  lang: row.lang,
  subject: row.subject,
  source: row.source,
  urgency: levelAt(row.queueRank),
  band: row.band,
  top: row.top,
  flags: row.flags,
  acknowledged: row.acknowledged,
  status: row.status,
  department: row.department,
  linked: row.linked,
  ref: row.ref,
  version: row.version,
  heldBy: row.heldBy,
});
