import type { Session } from '../../lib/api/session.ts';
import { clinicName } from './clinic-words.ts';
import type { CurrentSession } from './current-session.ts';
import { endOf, idleSeconds } from './session-limits.ts';

/** Who is signed in here, for which clinic, and until when. */
export const showSession = async ({
  account,
  session,
}: Pick<CurrentSession, 'account'> & {
  readonly session: Pick<CurrentSession['session'], 'mustEnrol' | 'startedAt'>;
}): Promise<Session> => ({
  staffId: account.id,
  name: account.name,
  role: account.role,
  clinic: await clinicName(account.clinicId),
  mustEnrol: session.mustEnrol,
  idleSeconds,
  endsAt: endOf(session.startedAt).toISOString(),
});
