import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { noteOutcomesCopy } from '../../../../../server/intakes/note-copy.ts';
import { currentActor } from '../../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

/** That the table of outcomes is saved as a file. */
export const POST = answering(async (request) => {
  await noteOutcomesCopy(await currentActor(request));
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
