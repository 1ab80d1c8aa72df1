import { FactorProof, Reassurance } from '../../../../../lib/api/account.ts';
import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { confirmFactor } from '../../../../../server/staff/confirm-factor.ts';
import { setCookie } from '../../../../../server/staff/cookies.ts';
import { someSession } from '../../../../../server/staff/current-session.ts';
import { offerFactor } from '../../../../../server/staff/offer-factor.ts';
import { longestSeconds } from '../../../../../server/staff/session-limits.ts';

/** Begins a new second factor. */
export const POST = answering(async (request) => {
  const current = await someSession(request);
  return Response.json(await offerFactor(current, await readBody(Reassurance, request)));
});

/** Confirms it with its first code. */
export const PUT = answering(async (request) => {
  const current = await someSession(request);
  const { token, recoveryCodes } = await confirmFactor(
    current,
    await readBody(FactorProof, request),
  );
  return Response.json(
    { recoveryCodes },
    { headers: { 'set-cookie': setCookie(request, 'session', token, longestSeconds) } },
  );
});

export const { GET, PATCH, DELETE, OPTIONS } = otherMethods('POST, PUT, OPTIONS');
