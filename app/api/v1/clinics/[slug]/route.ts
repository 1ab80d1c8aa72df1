import { answeringAt } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { Refusal } from '../../../../../lib/api/problem.ts';
import { publicClinic } from '../../../../../server/clinics/public-clinic.ts';

export const dynamic = 'force-dynamic';

/** What a patient may know of a clinic. */
export const GET = answeringAt<{ readonly slug: string }>(async (_request, { slug }) => {
  const clinic = await publicClinic(slug);
  if (clinic === null)
    throw new Refusal(404, { path: '', code: 'not-found', message: 'There is no such clinic.' });
  return Response.json(clinic, { headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
