import { eq } from 'drizzle-orm';
import type { Transaction } from '../db/engine.ts';
import { auditHeads, auditLog } from '../db/schema/audit.ts';
import type { Actor } from '../staff/actor.ts';
import { hashOf } from './chain.ts';

/** What is written about one act. Never an answer, never a word that a patient or a reason contains. */
export interface AuditEntry {
  /** `system` is the server itself: purge, restore, settings from the file. */
  readonly actor: Actor | { readonly kind: 'system' };
  /** Such as `intake.read`. */
  readonly action: string;
  /** The id of the thing it was done to. */
  readonly subject?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** From where (P-22). Of a patient's phone nothing is kept. */
const whereOf = (actor: AuditEntry['actor']) =>
  'address' in actor && actor.address !== undefined ? { address: actor.address } : {};

const who = (actor: AuditEntry['actor']) => ({
  actorKind: actor.kind,
  actorId: actor.kind === 'staff' ? actor.staffId : actor.kind === 'kiosk' ? actor.kioskId : null,
  actorName: actor.kind === 'staff' ? actor.name : null,
});

/**
 * Adds one link to the audit chain of the transaction's clinic. Other writers of the same clinic
 * wait until this transaction ends, so it comes last in it.
 */
export const recordAudit = async (
  tx: Transaction,
  clinicId: string,
  { actor, action, subject, detail = {} }: AuditEntry,
  at: Date = new Date(),
): Promise<void> => {
  const [head] = await tx
    .select()
    .from(auditHeads)
    .where(eq(auditHeads.clinicId, clinicId))
    .for('update');
  if (head === undefined) throw new Error('the clinic has no audit chain');
  const row = {
    clinicId,
    position: head.position + 1,
    at,
    ...who(actor),
    action,
    subject: subject ?? null,
    detail: { ...detail, ...whereOf(actor) },
    previousHash: head.hash,
  };
  const hash = hashOf(row);
  const link = tx.$with('link').as(
    tx
      .insert(auditLog)
      .values({ ...row, hash })
      .returning({ position: auditLog.position }),
  );
  await tx
    .with(link)
    .update(auditHeads)
    .set({ position: row.position, hash })
    .where(eq(auditHeads.clinicId, clinicId));
};
