/** One reminder, in words for a calendar that others may see: nothing of the answers or the result. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Where the check is done again; null where there is no address to write down. */
  readonly address: string | null;
  /** The day it is for, at ten in the morning wherever the person then is. */
  readonly day: Date;
  /** The moment at which the file is made. */
  readonly madeAt: Date;
  /** A name that no other entry has. */
  readonly uid: string;
}

const digits = (number: number, count: number): string => String(number).padStart(count, '0');

const localDay = (date: Date): string =>
  digits(date.getFullYear(), 4) + digits(date.getMonth() + 1, 2) + digits(date.getDate(), 2);

const utcMoment = (date: Date): string =>
  `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 octets, and no character is cut in two. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
};

/**
 * A reminder as an iCalendar file (RFC 5545) of one private event of 15 minutes that keeps nobody
 * from other appointments. Its time is local and without a zone, so it is ten in the morning also
 * after a journey or a change of the clocks.
 */
export const calendarFile = ({ title, text, address, day, madeAt, uid }: Reminder): string =>
  `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Facewise//Reminder 1//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcMoment(madeAt)}`,
    `DTSTART:${localDay(day)}T100000`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')}\r\n`;

/** The day that lies a number of whole weeks after another, by the calendar. */
export const weeksAfter = (date: Date, weeks: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7 * weeks);
