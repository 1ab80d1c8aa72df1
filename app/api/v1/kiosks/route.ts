import { answering } from '../../../../lib/api/answering.ts';
import { NewKiosk } from '../../../../lib/api/kiosk.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { addKiosk } from '../../../../server/kiosks/add-kiosk.ts';
import { listKiosks } from '../../../../server/kiosks/list-kiosks.ts';
import { currentStaff } from '../../../../server/staff/current-staff.ts';

/** Every device of the clinic. */
export const GET = answering(async (request) =>
  Response.json(await listKiosks(await currentStaff(request))),
);

/** A code for a new device. */
export const POST = answering(async (request) => {
  const actor = await currentStaff(request);
  return Response.json(await addKiosk(actor, await readBody(NewKiosk, request)), { status: 201 });
});

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, POST, OPTIONS');
