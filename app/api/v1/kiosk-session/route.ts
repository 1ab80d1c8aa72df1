import { answering } from '../../../../lib/api/answering.ts';
import { KioskEnrolment } from '../../../../lib/api/kiosk.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../lib/api/read-body.ts';
import { enrolKiosk } from '../../../../server/kiosks/enrol-kiosk.ts';
import { showKiosk } from '../../../../server/kiosks/show-kiosk.ts';
import { setCookie } from '../../../../server/staff/cookies.ts';
import { currentActor } from '../../../../server/staff/current-actor.ts';
import { currentSession } from '../../../../server/staff/current-session.ts';
import { endSession } from '../../../../server/staff/end-sessions.ts';
import { visitOf } from '../../../../server/staff/visit.ts';

/** A device stays enrolled until an admin revokes it; browsers keep a cookie for 400 days at most. */
const longest = 400 * 24 * 3600;

/** Which clinic this device files for. */
export const GET = answering(async (request) =>
  Response.json(await showKiosk(await currentActor(request))),
);

/** Enrols this device. Whoever was signed in on it is signed out: a device for patients reads nothing. */
export const POST = answering(async (request) => {
  const current = await currentSession(request);
  const { code } = await readBody(KioskEnrolment, request);
  const { token, actor } = await enrolKiosk(code, visitOf(request));
  if (current !== null) await endSession(current, current.session.id);
  const headers = new Headers([['set-cookie', setCookie(request, 'kiosk', token, longest)]]);
  if (current !== null) headers.append('set-cookie', setCookie(request, 'session', '', 0));
  return Response.json(await showKiosk(actor), { status: 201, headers });
});

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, POST, OPTIONS');
