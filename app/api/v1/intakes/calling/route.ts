import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { listCalling } from '../../../../../server/intakes/list-calling.ts';
import { currentActor } from '../../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

/** The tickets that are being called, for a screen that staff opened or that was set up as a kiosk. */
export const GET = answering(async (request) =>
  Response.json(await listCalling(await currentActor(request)), {
    headers: { 'cache-control': 'no-store' },
  }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
