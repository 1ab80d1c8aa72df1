import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { setCookie } from '../../../../../server/staff/cookies.ts';
import { wholeSession } from '../../../../../server/staff/current-session.ts';
import { endEverySession } from '../../../../../server/staff/end-sessions.ts';

/** Signs out everywhere, here too. */
export const DELETE = answering(async (request) => {
  await endEverySession(await wholeSession(request));
  return new Response(null, {
    status: 204,
    headers: { 'set-cookie': setCookie(request, 'session', '', 0) },
  });
});

export const { GET, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE, OPTIONS');
