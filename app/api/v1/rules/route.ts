import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { longestSilence, type Standing } from '../../../../lib/standing/standing.ts';
import { withdrawnRules } from '../../../../lib/standing/withdrawn-rules.ts';
import { rulesVersion } from '../../../../rules/version.ts';

export const dynamic = 'force-dynamic';

/** Which rules are in force and which are withdrawn (C-07), as configured when the process was started. */
export const GET = answering(() => {
  const standing: Standing = {
    rules: rulesVersion,
    withdrawn: withdrawnRules(process.env),
    notAfter: new Date(Date.now() + longestSilence).toISOString(),
  };
  return Response.json(standing, { headers: { 'cache-control': 'no-store' } });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
