/** The first pause is half of this to all of it, in ms. */
const firstPause = 1_000;

/** No pause of our own is longer, in ms. */
export const longestPause = 30_000;

/** A server that asks for a longer pause than this is taken for confused: one hour, in ms. */
export const longestRetryAfter = 3_600_000;

/**
 * How long to wait before the next try, in ms: twice as long each time up to the cap, the second half
 * of it by chance, so that a room of devices does not come back in the same moment. What the
 * server asked for is a floor, with some chance on top.
 *
 * @param tries how many have failed so far, from 1
 * @param chance between 0 and 1
 * @param retryAfter what the server asked for, in ms
 */
export const pauseAfter = (tries: number, chance: number, retryAfter: number | null): number => {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.min(tries - 1, 10));
  const own = whole / 2 + (whole / 2) * chance;
  if (retryAfter === null) return own;
  return Math.max(own, Math.min(retryAfter, longestRetryAfter) + firstPause * chance);
};
