import { and, eq } from 'drizzle-orm';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { Refusal } from '../../lib/api/problem.ts';
import type { SettingsUndo, SettingsView } from '../../lib/api/settings.ts';
import { clinicById } from '../clinics/find-clinic.ts';
import { clinicsChanged } from '../clinics/settings-cache.ts';
import { inClinic } from '../db/in-clinic.ts';
import { settingsHistory } from '../db/schema/settings-history.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { noteAct } from '../staff/note-act.ts';
import { changedKeys } from './changed-keys.ts';
import { lockSettings, sameVersion, writeSettings } from './replace-settings.ts';
import { lastKept, settingsIn } from './show-settings.ts';

/**
 * Takes back the last change of the settings: what held before it holds again, as a version of its
 * own. Only the change that made the present version can be taken back, and not twice.
 *
 * @throws Refusal 409 `out-of-date`, or `nothing-to-undo`
 */
export const undoSettings = async (
  actor: Actor,
  { version }: SettingsUndo,
  now = new Date(),
): Promise<SettingsView> => {
  const { clinicId } = authorise(actor, 'settings', 'change');
  const view = await inClinic(clinicId, async (tx) => {
    await lockSettings(tx, clinicId);
    const clinic = await clinicById(tx, clinicId);
    sameVersion(clinic, version);
    const kept = await lastKept(tx, clinicId);
    if (kept === null || kept.version !== version - 1)
      throw new Refusal(409, {
        path: '',
        code: 'nothing-to-undo',
        message: 'There is no change to take back.',
      });
    const settings = ClinicSettings.parse(kept.settings);
    const keys = changedKeys(clinic.settings, settings);
    await tx
      .delete(settingsHistory)
      .where(
        and(eq(settingsHistory.clinicId, clinicId), eq(settingsHistory.version, kept.version)),
      );
    await writeSettings(tx, clinic, settings, now);
    const undone = await settingsIn(tx, clinicId);
    await noteAct(tx, clinicId, { actor, action: 'settings.undone', detail: { keys } }, now);
    return undone;
  });
  clinicsChanged();
  return view;
};
