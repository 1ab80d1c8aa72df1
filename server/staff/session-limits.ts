/** A session without a sign of life ends after so many seconds (S-06). */
export const idleSeconds = 15 * 60;

/** A session ends after so many seconds in any case: one shift. */
export const longestSeconds = 12 * 3600;

/** When a session that started then ends in any case. */
export const endOf = (startedAt: Date): Date =>
  new Date(startedAt.getTime() + longestSeconds * 1000);

/** Whether a session still holds. A clock that was set back ends it too. */
export const holds = (
  { startedAt, seenAt }: { readonly startedAt: Date; readonly seenAt: Date },
  now: Date,
): boolean => {
  const idle = (now.getTime() - seenAt.getTime()) / 1000;
  const age = (now.getTime() - startedAt.getTime()) / 1000;
  return age > -60 && idle < idleSeconds && age < longestSeconds;
};

/** Whether this request is worth writing down as a sign of life: a change, at most every half minute. */
export const isSignOfLife = (method: string, seenAt: Date, now: Date): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method) && now.getTime() - seenAt.getTime() >= 30_000;
