/*
 * The time of the server, told from the page's own stopwatch: a device whose clock is wrong, or is
 * set while the page is open, counts the minutes of waiting right all the same.
 */

let serverAtOpening: number | null = null;

/**
 * Notes what the server said its time was.
 *
 * @param date the `Date` header of an answer
 * @param now milliseconds since the page was opened, when the answer came
 */
export const noteServerDate = (date: string | null, now: number = performance.now()): void => {
  const said = Date.parse(date ?? '');
  if (!Number.isNaN(said)) serverAtOpening = said - now;
};

/** The server's time now, in milliseconds since 1970; the device's own as long as none was told. */
export const serverNow = (now: number = performance.now()): number =>
  serverAtOpening === null ? Date.now() : serverAtOpening + now;

/** Whole minutes since a moment of the server's clock; never below 0. */
export const minutesSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
