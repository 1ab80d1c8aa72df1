import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { Invitation } from '../../../../lib/api/staff-member.ts';
import { currentStaff } from '../../../../server/staff/current-staff.ts';
import { inviteStaff } from '../../../../server/staff/invite-staff.ts';
import { listStaff } from '../../../../server/staff/list-staff.ts';

/** Every account of the clinic. */
export const GET = answering(async (request) =>
  Response.json(await listStaff(await currentStaff(request))),
);

/** Invites somebody. */
export const POST = answering(async (request) => {
  const actor = await currentStaff(request);
  return Response.json(await inviteStaff(actor, await readBody(Invitation, request)), {
    status: 201,
  });
});

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, POST, OPTIONS');
