import { answering } from '../../../../../lib/api/answering.ts';
import type { Liveness } from '../../../../../lib/api/liveness-reply.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { rulesVersion } from '../../../../../rules/version.ts';

export const dynamic = 'force-dynamic';

/** The process answers. */
export const GET = answering(() => {
  const live: Liveness = { status: 'live', rules: rulesVersion };
  return Response.json(live, { headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
