import { PasswordChange } from '../../../../../lib/api/account.ts';
import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { changePassword } from '../../../../../server/staff/change-password.ts';
import { wholeSession } from '../../../../../server/staff/current-session.ts';

/** A new password for one's own account. */
export const POST = answering(async (request) => {
  const current = await wholeSession(request);
  await changePassword(current, await readBody(PasswordChange, request));
  return new Response(null, { status: 204 });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
