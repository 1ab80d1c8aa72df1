import { answeringAt } from '../../../../../../lib/api/answering.ts';
import { IntakeCopy } from '../../../../../../lib/api/intake-copy.ts';
import { otherMethods } from '../../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../../lib/api/read-body.ts';
import { noteCopy } from '../../../../../../server/intakes/note-copy.ts';
import { currentStaff } from '../../../../../../server/staff/current-staff.ts';

export const dynamic = 'force-dynamic';

/** That an intake is printed or copied out. */
export const POST = answeringAt<{ id: string }>(async (request, { id }) => {
  const actor = await currentStaff(request);
  await noteCopy(actor, id, await readBody(IntakeCopy, request));
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
