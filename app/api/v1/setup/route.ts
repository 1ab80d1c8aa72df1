import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { SetUp } from '../../../../lib/api/staff-member.ts';
import { refuseCrossSite } from '../../../../server/staff/same-site.ts';
import { setUp } from '../../../../server/staff/set-up.ts';
import { visitOf } from '../../../../server/staff/visit.ts';

/** Makes the first admin of a clinic, and the clinic. */
export const POST = answering(async (request) => {
  refuseCrossSite(request);
  await setUp(await readBody(SetUp, request), visitOf(request));
  return new Response(null, { status: 204 });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
