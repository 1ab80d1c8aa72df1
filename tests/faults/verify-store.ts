import { sql } from 'drizzle-orm';
import { verifyAudit } from '../../server/audit/verify.ts';
import type { Transaction } from '../../server/db/engine.ts';
import { inClinic } from '../../server/db/in-clinic.ts';
import type { Acknowledged } from './kill-filers.ts';

/** What is wrong with a store after a fault; all zero when nothing is. */
export interface StoreVerdict {
  readonly stored: number;
  /** Answered, and not there or not as answered. */
  readonly lost: number;
  /** Intakes that no key leads to: filed twice, or half. */
  readonly duplicates: number;
  readonly repeatedTickets: number;
  /** Where the audit chain breaks, or how many filings it holds where that is not how many there are. */
  readonly auditBrokenAt: number | null;
}

type Rows<T> = { readonly rows: readonly T[] };

const ask = async <T>(tx: Transaction, text: string): Promise<readonly T[]> =>
  ((await tx.execute(sql.raw(text))) as unknown as Rows<T>).rows;

/** Holds what a clinic's filers were answered against what is there. */
export const verifyStore = (
  clinicId: string,
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<StoreVerdict> =>
  inClinic(clinicId, async (tx) => {
    const rows = await ask<{
      key: string | null;
      id: string;
      ticket: string;
      sequence: number;
      day: string;
    }>(
      tx,
      `select k.key, i.id, i.ticket, i.sequence::int as sequence, i.clinic_day::text as day
       from intakes i left join idempotency_keys k on k.clinic_id = i.clinic_id and k.intake_id = i.id`,
    );
    const byKey = new Map(rows.map((row) => [row.key, row]));
    let lost = 0;
    for (const [key, { id, ticket, sequence }] of acknowledged) {
      const row = byKey.get(key);
      if (row?.id !== id || row.ticket !== ticket || row.sequence !== sequence) lost += 1;
    }
    const tickets = new Set(rows.map(({ day, ticket }) => `${day} ${ticket}`));
    const perLetters = 24 * 999;
    const { brokenAt } = await verifyAudit(tx, clinicId);
    const [noted] = await ask<{ n: number }>(
      tx,
      `select count(*)::int as n from audit_log where action = 'intake.file'`,
    );
    return {
      stored: rows.length,
      lost,
      duplicates: rows.length - new Set(rows.map(({ key }) => key).filter(Boolean)).size,
      repeatedTickets: rows.length > perLetters ? 0 : rows.length - tickets.size,
      auditBrokenAt: brokenAt ?? (noted?.n === rows.length ? null : (noted?.n ?? 0)),
    };
  });
