import { answeringAt } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { StaffChange } from '../../../../../lib/api/staff-member.ts';
import { changeStaff } from '../../../../../server/staff/change-staff.ts';
import { currentStaff } from '../../../../../server/staff/current-staff.ts';

/** Another role, no access, or access again. */
export const PATCH = answeringAt<{ id: string }>(async (request, { id }) => {
  const actor = await currentStaff(request);
  return Response.json(await changeStaff(actor, id, await readBody(StaffChange, request)));
});

export const { GET, POST, PUT, DELETE, OPTIONS } = otherMethods('PATCH, OPTIONS');
