import { and, asc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../db/engine.ts';
import { auditHeads, auditLog } from '../db/schema/audit.ts';
import { hashOf } from './chain.ts';

/** Whether a clinic's audit trail is as it was written. */
export interface AuditVerdict {
  readonly entries: number;
  /** The first position that is not as it was written, or null. */
  readonly brokenAt: number | null;
}

const atOnce = 1_000;

/**
 * Reads a clinic's whole chain. A changed row has another hash; a row taken out leaves a gap, at the
 * end too, because the head says how long the chain is. Rows older than a year may be gone from the
 * beginning.
 */
export const verifyAudit = async (tx: Transaction, clinicId: string): Promise<AuditVerdict> => {
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.clinicId, clinicId));
  let entries = 0;
  let last: { position: number; hash: string } | undefined;
  for (;;) {
    const rows = await tx
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.clinicId, clinicId), gt(auditLog.position, last?.position ?? 0)))
      .orderBy(asc(auditLog.position))
      .limit(atOnce);
    for (const { hash, ...row } of rows) {
      const isNext =
        last === undefined ||
        (row.position === last.position + 1 && row.previousHash === last.hash);
      if (!isNext || hashOf(row) !== hash) return { entries, brokenAt: row.position };
      last = { position: row.position, hash };
      entries += 1;
    }
    if (rows.length < atOnce) break;
  }
  const isWhole = (last?.position ?? 0) === (head?.position ?? 0);
  const isTied = last === undefined || last.hash === head?.hash;
  return { entries, brokenAt: isWhole && isTied ? null : (last?.position ?? 0) + 1 };
};
