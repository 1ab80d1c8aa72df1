import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { someSession } from '../../../../../server/staff/current-session.ts';

/** A sign of life: somebody pressed a key or the screen. Sent by the pages of the desk, at most once a minute. */
export const POST = answering(async (request) => {
  await someSession(request);
  return new Response(null, { status: 204 });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
