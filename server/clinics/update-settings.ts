import { eq, sql } from 'drizzle-orm';
import type { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import type { Transaction } from '../db/engine.ts';
import { clinics } from '../db/schema/clinics.ts';
import { clinicsChanged } from './settings-cache.ts';

/**
 * Replaces the settings of the clinic of this transaction.
 *
 * @returns the new version
 */
export const updateSettings = async (
  tx: Transaction,
  clinicId: string,
  settings: ClinicSettings,
): Promise<number> => {
  const [row] = await tx
    .update(clinics)
    .set({ settings, version: sql`${clinics.version} + 1`, updatedAt: sql`now()` })
    .where(eq(clinics.id, clinicId))
    .returning({ version: clinics.version });
  if (row === undefined) throw new Error('there is no such clinic');
  clinicsChanged();
  return row.version;
};
