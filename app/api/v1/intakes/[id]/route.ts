import { answeringAt } from '../../../../../lib/api/answering.ts';
import { ChangeIntake } from '../../../../../lib/api/intake-change.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readBody } from '../../../../../lib/api/read-body.ts';
import { changeIntake } from '../../../../../server/intakes/change-intake.ts';
import { readIntake } from '../../../../../server/intakes/read-intake.ts';
import { authorise } from '../../../../../server/staff/authorise.ts';
import { currentActor } from '../../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly id: string };

/** One intake, as far as the role may see it. */
export const GET = answeringAt<Params>(async (request, { id }) => {
  const detail = await readIntake(await currentActor(request), id);
  return Response.json(detail, { headers: { 'cache-control': 'no-store' } });
});

/** One change, if the intake still is as it was looked at. */
export const PATCH = answeringAt<Params>(async (request, { id }) => {
  const actor = await currentActor(request);
  // Whoever may not even read it learns nothing about the shape of a change.
  authorise(actor, 'intake', 'read');
  const change = await readBody(ChangeIntake, request);
  const detail = await changeIntake(actor, id, change);
  return Response.json(detail, { headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, DELETE, OPTIONS } = otherMethods('GET, HEAD, PATCH, OPTIONS');
