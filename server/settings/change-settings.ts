import type { SettingsChange, SettingsView } from '../../lib/api/settings.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { clinicsChanged } from '../clinics/settings-cache.ts';
import { inClinic } from '../db/in-clinic.ts';
import { settingsHistory } from '../db/schema/settings-history.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { noteAct } from '../staff/note-act.ts';
import { changedKeys } from './changed-keys.ts';
import { lockSettings, sameVersion, writeSettings } from './replace-settings.ts';
import { settingsIn } from './show-settings.ts';

/**
 * Replaces the settings of the clinic; they hold at once, without a new build. What they were is kept,
 * so that the change can be taken back. Settings that are as they were change nothing.
 *
 * @throws Refusal 409 `out-of-date`
 */
export const changeSettings = async (
  actor: Actor,
  { version, settings }: SettingsChange,
  now = new Date(),
): Promise<SettingsView> => {
  const { clinicId, name } = authorise(actor, 'settings', 'change');
  const view = await inClinic(clinicId, async (tx) => {
    await lockSettings(tx, clinicId);
    const clinic = await clinicById(tx, clinicId);
    sameVersion(clinic, version);
    const keys = changedKeys(clinic.settings, settings);
    if (keys === '') return settingsIn(tx, clinicId);
    await tx.insert(settingsHistory).values({
      clinicId,
      version,
      settings: clinic.settings,
      replacedAt: now,
      replacedBy: name,
    });
    await writeSettings(tx, clinic, settings, now);
    const changed = await settingsIn(tx, clinicId);
    await noteAct(tx, clinicId, { actor, action: 'settings.changed', detail: { keys } }, now);
    return changed;
  });
  clinicsChanged();
  return view;
};
