import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readQueueQuery } from '../../../../lib/api/queue-query.ts';
import { readFiling } from '../../../../lib/api/read-filing.ts';
import { fileIntake } from '../../../../server/intakes/file-intake.ts';
import { listIntakes } from '../../../../server/intakes/list-intakes.ts';
import { senderOf } from '../../../../server/intakes/sender.ts';
import { currentActor } from '../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

/** Files a pre-screen. It is on durable storage before it is answered. */
export const POST = answering(async (request) => {
  const actor = await currentActor(request);
  const filing = await readFiling(request);
  const receipt = await fileIntake(actor, { ...filing, sender: senderOf(actor, request) });
  return Response.json(receipt, { status: 201, headers: { 'cache-control': 'no-store' } });
});

/** The queue of the clinic. */
export const GET = answering(async (request) => {
  const actor = await currentActor(request);
  const list = await listIntakes(actor, readQueueQuery(request));
  return Response.json(list, { headers: { 'cache-control': 'no-store' } });
});

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, POST, OPTIONS');
