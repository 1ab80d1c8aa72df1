import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { wholeSession } from '../../../../server/staff/current-session.ts';
import { showAccount } from '../../../../server/staff/show-account.ts';

/** One's own account, and where it is signed in. */
export const GET = answering(async (request) =>
  Response.json(await showAccount(await wholeSession(request))),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
