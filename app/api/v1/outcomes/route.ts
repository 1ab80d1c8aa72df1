import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { countOutcomes } from '../../../../server/intakes/count-outcomes.ts';
import { currentActor } from '../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

/** How often the check agreed with the doctors of the clinic. */
export const GET = answering(async (request) => {
  const counts = await countOutcomes(await currentActor(request));
  return Response.json(counts, { headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
