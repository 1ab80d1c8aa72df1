import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { SignIn } from '../../../../lib/api/session.ts';
import { setCookie } from '../../../../server/staff/cookies.ts';
import { someSession } from '../../../../server/staff/current-session.ts';
import { endSession } from '../../../../server/staff/end-sessions.ts';
import { refuseCrossSite } from '../../../../server/staff/same-site.ts';
import { longestSeconds } from '../../../../server/staff/session-limits.ts';
import { showSession } from '../../../../server/staff/show-session.ts';
import { startSession } from '../../../../server/staff/start-session.ts';
import { visitOf } from '../../../../server/staff/visit.ts';

/** Who is signed in here. */
export const GET = answering(async (request) =>
  Response.json(await showSession(await someSession(request))),
);

/** Signs in. */
export const POST = answering(async (request) => {
  refuseCrossSite(request);
  const started = await startSession(await readBody(SignIn, request), visitOf(request));
  return Response.json(await showSession(started), {
    status: 201,
    headers: { 'set-cookie': setCookie(request, 'session', started.token, longestSeconds) },
  });
});

/** Signs out. */
export const DELETE = answering(async (request) => {
  const current = await someSession(request);
  await endSession(current, current.session.id);
  return new Response(null, {
    status: 204,
    headers: { 'set-cookie': setCookie(request, 'session', '', 0) },
  });
});

export const { PUT, PATCH, OPTIONS } = otherMethods('GET, HEAD, POST, DELETE, OPTIONS');
