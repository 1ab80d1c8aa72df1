import type { Session } from '../api/session.ts';

/** To whom the outbox of a desk belongs: an account, whatever its name is or becomes. */
export const staffOwner = ({ staffId }: Pick<Session, 'staffId'>): string => `staff:${staffId}`;
