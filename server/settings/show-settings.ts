import { desc, eq } from 'drizzle-orm';
import type { SettingsView } from '../../lib/api/settings.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { database } from '../db/client.ts';
import type { Transaction } from '../db/engine.ts';
import { inClinic } from '../db/in-clinic.ts';
import { settingsHistory } from '../db/schema/settings-history.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';

/** The newest kept version, which is the one that an undo brings back. */
export const lastKept = async (tx: Transaction, clinicId: string) => {
  const [kept] = await tx
    .select()
    .from(settingsHistory)
    .where(eq(settingsHistory.clinicId, clinicId))
    .orderBy(desc(settingsHistory.version))
    .limit(1);
  return kept ?? null;
};

/** The settings as they are in this transaction. */
export const settingsIn = async (tx: Transaction, clinicId: string): Promise<SettingsView> => {
  const { slug, version, settings } = await clinicById(tx, clinicId);
  const kept = await lastKept(tx, clinicId);
  const { kind } = await database();
  return {
    slug,
    version,
    settings,
    undoes:
      kept === null || kept.version !== version - 1
        ? null
        : { at: kept.replacedAt.toISOString(), by: kept.replacedBy },
    store: kind,
  };
};

/** The settings of the clinic. Everybody who works there may read them. */
export const showSettings = async (actor: Actor): Promise<SettingsView> => {
  const { clinicId } = authorise(actor, 'settings', 'read');
  return inClinic(clinicId, (tx) => settingsIn(tx, clinicId));
};
