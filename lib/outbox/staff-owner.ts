/** To whom the outbox of a desk belongs: somebody of a clinic, as the session names them. */
export const staffOwner = (clinic: string, name: string): string => `staff:${clinic}:${name}`;
