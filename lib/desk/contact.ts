/*
 * When the server was last heard: any answer of the API, or the heartbeat of the live channel. What
 * the browser thinks about its network is only a hint, so it is not asked.
 */

/** How long ago the server was heard, as the desk has to know it. */
export type Freshness = 'fresh' | 'late' | 'lost';

/** From this many seconds without a word the page says so. */
export const lateAfter = 15;
/** From this many seconds the page says so in red. */
export const lostAfter = 60;

/** What a silence of so many seconds means. */
export const freshnessOf = (seconds: number): Freshness =>
  seconds < lateAfter ? 'fresh' : seconds < lostAfter ? 'late' : 'lost';

const listeners = new Set<() => void>();
let heardAt: number | null = null;

/** Notes that the server was heard. The clock is the page's own, which nobody can set back. */
export const noteContact = (at: number = performance.now()): void => {
  heardAt = at;
  for (const listener of listeners) listener();
};

/** When the server was last heard, in milliseconds since the page was opened; null before the first time. */
export const lastContact = (): number | null => heardAt;

/** Calls back whenever the server is heard; returns how to stop. */
export const onContact = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
