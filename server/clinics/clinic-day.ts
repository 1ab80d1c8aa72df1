/** A day in a clinic, and the moment at which it ends there. */
export interface Day {
  /** `2026-11-27` */
  readonly day: string;
  readonly closesAt: Date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const partsIn = (timeZone: string, at: Date): Readonly<Record<string, number>> => {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
};

/** The wall clock of the time zone, as if it were UTC, in milliseconds. */
const wallClock = (timeZone: string, at: Date): number => {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = partsIn(timeZone, at);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/**
 * The clinic day of a moment. A day ends at the clinic's midnight, whatever that is in a night in
 * which the clocks change.
 */
export const clinicDayOf = (timeZone: string, at: Date): Day => {
  const wall = new Date(wallClock(timeZone, at));
  const day = wall.toISOString().slice(0, 10);
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + 1);
  // The offset at the guess decides; a second look corrects for a change of the clocks in between.
  let closesAt = midnight;
  for (let look = 0; look < 3; look += 1)
    closesAt += midnight - wallClock(timeZone, new Date(closesAt));
  return { day, closesAt: new Date(closesAt) };
};
