import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/locales.ts';
import { calendarFile, type Reminder, weeksAfter } from '../../../lib/reminder/calendar-file.ts';
import { readWords } from '../../support/locale-checks.ts';

const reminderIn = (locale: (typeof locales)[number]): Reminder => {
  const words = readWords(locale, 'reminder') as Record<string, string>;
  return {
    title: words.title ?? '',
    text: words.text ?? '',
    address: `https://check.example/${locale}`,
    day: new Date(2026, 11, 22),
    madeAt: new Date(Date.UTC(2026, 10, 24, 8, 5, 9)),
    uid: '0123@facewise',
  };
};

/** What a calendar that is not ours makes of the file. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return { calendar, event };
};

describe.each(locales)('the reminder in %s', (locale) => {
  const reminder = reminderIn(locale);
  const file = calendarFile(reminder);
  const { calendar, event } = read(file);

  test('is read by another program as it was meant', () => {
    expect(event.summary).toBe(reminder.title);
    expect(event.description).toBe(reminder.text);
    expect(event.uid).toBe(reminder.uid);
    expect(event.duration.toSeconds()).toBe(15 * 60);
    expect(event.component.getFirstPropertyValue('url')).toBe(reminder.address);
    expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('is at ten in the morning of its day, wherever the person is then', () => {
    expect(event.startDate.toString()).toBe('2026-12-22T10:00:00');
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T08:05:09Z');
  });

  test('ends its lines as the standard asks, and none is longer than 75 octets', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('says nothing of a disease, a face, an eye or an answer', () => {
    const text = file.replaceAll('\r\n ', '').replaceAll(/[Ff]acewise/g, '');
    expect(text).not.toMatch(
      /face|eye|spasm|twitch|doctor|result|脸|眼|面肌|痉挛|抽|医|自查|结果/i,
    );
  });
});

test('a comma, a semicolon, a backslash and a new line come back as they were', () => {
  const title = 'a, b; c \\ d\ne';
  expect(read(calendarFile({ ...reminderIn('en'), title })).event.summary).toBe(title);
});

test('a long Chinese text is folded between its characters', () => {
  const text = '留几分钟。'.repeat(60);
  const file = calendarFile({ ...reminderIn('zh-CN'), text });
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(file).event.description).toBe(text);
});

test.each([
  [new Date(2026, 10, 24, 23, 59), new Date(2026, 11, 22)],
  [new Date(2027, 11, 20), new Date(2028, 0, 17)],
  [new Date(2027, 2, 1, 12), new Date(2027, 2, 29)],
])('four weeks after %s is %s by the calendar, also over a change of the clocks', (from, to) => {
  expect(weeksAfter(from, 4)).toEqual(to);
});
