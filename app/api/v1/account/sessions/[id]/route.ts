import { answeringAt } from '../../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../../lib/api/other-methods.ts';
import { wholeSession } from '../../../../../../server/staff/current-session.ts';
import { endOwnSession } from '../../../../../../server/staff/end-sessions.ts';

/** Signs out in one other place. */
export const DELETE = answeringAt<{ id: string }>(async (request, { id }) => {
  await endOwnSession(await wholeSession(request), id);
  return new Response(null, { status: 204 });
});

export const { GET, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE, OPTIONS');
