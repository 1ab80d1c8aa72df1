import { sql } from 'drizzle-orm';
import { type AuditEntry, recordAudit } from '../audit/record.ts';
import type { Transaction } from '../db/engine.ts';
import { log } from '../log.ts';
import type { StaffActor, StaffRole } from './actor.ts';

/** An account as the actor that it is, at the address that it asks from. */
export const actorOf = (
  account: {
    readonly id: string;
    readonly name: string;
    readonly clinicId: string;
    readonly role: StaffRole;
  },
  address: string,
): StaffActor => ({
  kind: 'staff',
  staffId: account.id,
  name: account.name,
  clinicId: account.clinicId,
  role: account.role,
  address,
});

const say = (clinicId: string, { actor, action, subject }: AuditEntry): void => {
  const staffId = actor.kind === 'staff' ? actor.staffId : undefined;
  log.info(action, { clinic: clinicId, actor: actor.kind, staff: staffId, subject });
};

/**
 * Writes an act into the audit trail of the clinic, and a line without names into the log of the
 * server (S-17). It is the last thing in a transaction: the gate may not write the trail, so the
 * transaction becomes one of the clinic.
 */
export const noteAct = async (
  tx: Transaction,
  clinicId: string,
  entry: AuditEntry,
  now: Date,
): Promise<void> => {
  await tx.execute(
    sql`select set_config('role', 'facewise_app', true), set_config('app.clinic', ${clinicId}, true)`,
  );
  await recordAudit(tx, clinicId, entry, now);
  say(clinicId, entry);
};
