import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { SettingsChange } from '../../../../lib/api/settings.ts';
import { changeSettings } from '../../../../server/settings/change-settings.ts';
import { showSettings } from '../../../../server/settings/show-settings.ts';
import { currentStaff } from '../../../../server/staff/current-staff.ts';

/** A logo of 48,000 characters, and room for everything else; the front door takes 65,536. */
const largestSettings = 64_000;

/** The settings of the clinic. */
export const GET = answering(async (request) =>
  Response.json(await showSettings(await currentStaff(request))),
);

/** Replaces them. */
export const PUT = answering(async (request) => {
  const actor = await currentStaff(request);
  return Response.json(
    await changeSettings(actor, await readBody(SettingsChange, request, largestSettings)),
  );
});

export const { POST, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, PUT, OPTIONS');
