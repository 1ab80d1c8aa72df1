import { and, eq, lt, sql } from 'drizzle-orm';
import type { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { Refusal } from '../../lib/api/problem.ts';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Transaction } from '../db/engine.ts';
import { clinics } from '../db/schema/clinics.ts';
import { settingsHistory } from '../db/schema/settings-history.ts';

/** How many versions are kept. */
const keptVersions = 20;

/** Locks the settings of the clinic until the end of the transaction. */
export const lockSettings = (tx: Transaction, clinicId: string) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('update');

/** @throws Refusal 409 when the change was made on another version than the one that holds */
export const sameVersion = (clinic: Clinic, version: number): void => {
  if (clinic.version === version) return;
  throw new Refusal(409, {
    path: '/version',
    code: 'out-of-date',
    message: 'Somebody else changed the settings meanwhile. Look at them and try again.',
  });
};

/** Writes settings as the next version, and drops what is too old to be taken back. */
export const writeSettings = async (
  tx: Transaction,
  clinic: Clinic,
  settings: ClinicSettings,
  now: Date,
): Promise<void> => {
  await tx
    .update(clinics)
    .set({ settings, version: sql`${clinics.version} + 1`, updatedAt: now })
    .where(eq(clinics.id, clinic.id));
  await tx
    .delete(settingsHistory)
    .where(
      and(
        eq(settingsHistory.clinicId, clinic.id),
        lt(settingsHistory.version, clinic.version - keptVersions),
      ),
    );
};
