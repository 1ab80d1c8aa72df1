import { answering } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { readiness } from '../../../../../server/readiness.ts';

export const dynamic = 'force-dynamic';

/** Whether this process can take work: 200 when it can, 503 when it cannot. */
export const GET = answering(async () => {
  const reply = await readiness();
  const status = reply.status === 'ready' ? 200 : 503;
  return Response.json(reply, { status, headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
