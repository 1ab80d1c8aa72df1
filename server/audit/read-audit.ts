import { and, desc, eq, lt } from 'drizzle-orm';
import type { AuditPage } from '../../lib/api/audit-page.ts';
import { inClinic } from '../db/in-clinic.ts';
import { auditLog } from '../db/schema/audit.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { verifyAudit } from './verify.ts';

const pageSize = 50;

/**
 * A page of the clinic's audit trail, the newest act first, and whether the whole trail is as it was
 * written (P-22).
 *
 * @param before the position above the page; none for the newest
 */
export const readAudit = async (actor: Actor, before?: number): Promise<AuditPage> => {
  const { clinicId } = authorise(actor, 'audit', 'read');
  return inClinic(clinicId, async (tx) => {
    const ours = eq(auditLog.clinicId, clinicId);
    const rows = await tx
      .select()
      .from(auditLog)
      .where(before === undefined ? ours : and(ours, lt(auditLog.position, before)))
      .orderBy(desc(auditLog.position))
      .limit(pageSize + 1);
    const shown = rows.slice(0, pageSize);
    const verdict = before === undefined ? await verifyAudit(tx, clinicId) : null;
    return {
      acts: shown.map((row) => ({
        position: row.position,
        at: row.at.toISOString(),
        who: row.actorName,
        kind: row.actorKind,
        action: row.action,
        subject: row.subject,
        detail: { ...row.detail },
      })),
      before: rows.length > pageSize ? (shown.at(-1)?.position ?? null) : null,
      chain:
        verdict === null ? null : { isWhole: verdict.brokenAt === null, entries: verdict.entries },
    };
  });
};
