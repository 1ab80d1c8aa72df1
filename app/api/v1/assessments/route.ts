import { answering } from '../../../../lib/api/answering.ts';
import { readAssessmentRequest } from '../../../../lib/api/assessment-request.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { readJson } from '../../../../lib/api/read-json.ts';
import { refuseWithdrawn } from '../../../../lib/api/refuse-withdrawn.ts';
import { explain } from '../../../../rules/engine/explain.ts';
import { timed } from '../../../../server/telemetry/telemetry.ts';

/** Assesses one sheet. Nothing of it is stored or logged. */
export const POST = answering(async (request) => {
  refuseWithdrawn();
  const { answers, setting } = readAssessmentRequest(await readJson(request));
  const assessment = timed('assess', () => explain(answers, setting));
  return Response.json(assessment, { headers: { 'cache-control': 'no-store' } });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
