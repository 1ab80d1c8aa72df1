import { Refusal } from '../../lib/api/problem.ts';
import type { StaffActor } from './actor.ts';
import { currentActor } from './current-actor.ts';

/**
 * Who sent this request, where only staff has any business: a stranger's body is not even read. What
 * this person may do is still decided by the operation.
 *
 * @throws Refusal 401 for anybody else, 403 for a change that another site asked for
 */
export const currentStaff = async (request: Request): Promise<StaffActor> => {
  const actor = await currentActor(request);
  if (actor.kind === 'staff') return actor;
  throw new Refusal(401, {
    path: '',
    code: 'not-signed-in',
    message: 'This needs somebody who has signed in.',
  });
};
