import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { LinkUse } from '../../../../../lib/api/staff-member.ts';
import { redeemLink } from '../../../../../server/staff/redeem-link.ts';
import { refuseCrossSite } from '../../../../../server/staff/same-site.ts';
import { visitOf } from '../../../../../server/staff/visit.ts';

/** Sets the password that the owner of a link chose. */
export const POST = answering(async (request) => {
  refuseCrossSite(request);
  await redeemLink(await readBody(LinkUse, request), visitOf(request));
  return new Response(null, { status: 204 });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
