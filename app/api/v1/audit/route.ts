import { answering } from '../../../../lib/api/answering.ts';
import { AuditQuery } from '../../../../lib/api/audit-page.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { checked } from '../../../../lib/api/read-body.ts';
import { readAudit } from '../../../../server/audit/read-audit.ts';
import { currentStaff } from '../../../../server/staff/current-staff.ts';

/** A page of the audit trail. */
export const GET = answering(async (request) => {
  const actor = await currentStaff(request);
  const { before } = checked(AuditQuery, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await readAudit(actor, before));
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
