import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { LinkLook } from '../../../../../lib/api/staff-member.ts';
import { lookAtLink } from '../../../../../server/staff/look-at-link.ts';
import { refuseCrossSite } from '../../../../../server/staff/same-site.ts';
import { visitOf } from '../../../../../server/staff/visit.ts';

/** What a link is for. Its secret comes in the body, so that no log of addresses has it. */
export const POST = answering(async (request) => {
  refuseCrossSite(request);
  const { token } = await readBody(LinkLook, request);
  return Response.json(await lookAtLink(token, visitOf(request)));
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
