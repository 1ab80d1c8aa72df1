import { sql } from 'drizzle-orm';
import type { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { chainStart } from '../audit/chain.ts';
import type { Transaction } from '../db/engine.ts';
import { auditHeads } from '../db/schema/audit.ts';
import { clinicCounters, clinics } from '../db/schema/clinics.ts';
import { newId } from '../new-id.ts';
import { clinicsChanged } from './settings-cache.ts';

/**
 * Makes a clinic with its counters. The transaction is one of the owner's (`asOwner`).
 *
 * @returns its id
 */
export const foundClinic = async (
  tx: Transaction,
  slug: string,
  settings: ClinicSettings,
): Promise<string> => {
  const id = newId();
  await tx.execute(sql`select set_config('app.clinic', ${id}, true)`);
  await tx.insert(clinics).values({ id, slug, settings });
  await tx.insert(clinicCounters).values({ clinicId: id });
  await tx.insert(auditHeads).values({ clinicId: id, position: 0, hash: chainStart });
  clinicsChanged();
  return id;
};
