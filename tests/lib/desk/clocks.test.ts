import { afterEach, describe, expect, test } from 'vitest';
import { dayAndTime, dayAt, timeOfDay } from '../../../lib/desk/clinic-time.ts';
import { freshnessOf, lastContact, noteContact, onContact } from '../../../lib/desk/contact.ts';
import { minutesSince, noteServerDate, serverNow } from '../../../lib/desk/server-clock.ts';

describe('how fresh the page is', () => {
  test.each([
    [0, 'fresh'],
    [14, 'fresh'],
    [15, 'late'],
    [59, 'late'],
    [60, 'lost'],
    [86_400, 'lost'],
  ] as const)('%i s without a word is %s', (seconds, state) => {
    expect(freshnessOf(seconds)).toBe(state);
  });

  test('whoever listens is told when the server is heard', () => {
    let calls = 0;
    const stop = onContact(() => {
      calls += 1;
    });
    noteContact(1234);
    stop();
    noteContact(5678);
    expect([calls, lastContact()]).toEqual([1, 5678]);
  });
});

describe('the time of the server', () => {
  test('counts on by the stopwatch of the page, whatever the clock of the device says', () => {
    noteServerDate('Fri, 27 Nov 2026 08:00:00 GMT', 5_000);
    expect(new Date(serverNow(65_000)).toISOString()).toBe('2026-11-27T08:01:00.000Z');
  });

  test('a header that is no date, or none, changes nothing', () => {
    noteServerDate('Fri, 27 Nov 2026 08:00:00 GMT', 0);
    noteServerDate('yesterday', 0);
    noteServerDate(null, 0);
    expect(new Date(serverNow(0)).toISOString()).toBe('2026-11-27T08:00:00.000Z');
  });

  test.each([
    [59_999, 0],
    [60_000, 1],
    [3_600_000, 60],
    [-5_000, 0],
  ])('%i ms of waiting are %i minutes', (passed, minutes) => {
    const came = '2026-11-27T08:00:00.000Z';
    expect(minutesSince(came, Date.parse(came) + passed)).toBe(minutes);
  });
});

describe('times are the clinic’s, wherever the browser stands (I-07)', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('read in %s', (here) => {
    process.env.TZ = here;
    const late = '2026-11-22T16:05:00.000Z';
    expect(new Date(late).getTimezoneOffset()).toBe(
      { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 300 }[here],
    );
    expect(timeOfDay(late, 'en', 'Asia/Shanghai')).toBe('00:05');
    expect(dayAt(late, 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月23日');
    expect(dayAt(late, 'en', 'Asia/Shanghai')).toBe('23 November 2026');
    expect(dayAndTime(late, 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月23日 00:05');
    expect(dayAndTime(late, 'en', 'Asia/Shanghai')).toBe('23 November 2026 at 00:05');
  });
});
