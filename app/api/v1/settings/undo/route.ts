import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { SettingsUndo } from '../../../../../lib/api/settings.ts';
import { undoSettings } from '../../../../../server/settings/undo-settings.ts';
import { currentStaff } from '../../../../../server/staff/current-staff.ts';

/** Takes back the last change of the settings. */
export const POST = answering(async (request) => {
  const actor = await currentStaff(request);
  return Response.json(await undoSettings(actor, await readBody(SettingsUndo, request)));
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
