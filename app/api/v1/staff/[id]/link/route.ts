import { answeringAt } from '../../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../../lib/api/read-body.ts';
import { LinkRequest } from '../../../../../../lib/api/staff-member.ts';
import { currentStaff } from '../../../../../../server/staff/current-staff.ts';
import { renewLink } from '../../../../../../server/staff/renew-link.ts';

/** A new link: an invitation again, or a new password. */
export const POST = answeringAt<{ id: string }>(async (request, { id }) => {
  const actor = await currentStaff(request);
  const link = await renewLink(actor, id, await readBody(LinkRequest, request));
  return Response.json(link, { status: 201 });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
