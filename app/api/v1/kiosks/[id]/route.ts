import { answeringAt } from '../../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { revokeKiosk } from '../../../../../server/kiosks/revoke-kiosk.ts';
import { currentStaff } from '../../../../../server/staff/current-staff.ts';

/** Takes a device out of service. */
export const DELETE = answeringAt<{ id: string }>(async (request, { id }) => {
  await revokeKiosk(await currentStaff(request), id);
  return new Response(null, { status: 204 });
});

export const { GET, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE, OPTIONS');
