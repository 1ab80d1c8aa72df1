import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { operatorFrom } from '../../../../lib/operator.ts';

export const dynamic = 'force-dynamic';

/** Who runs this server, as configured when the process was started. */
export const GET = answering(() =>
  Response.json(operatorFrom(process.env), { headers: { 'cache-control': 'no-store' } }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
