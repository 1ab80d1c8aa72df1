import type { Locale } from '../i18n/locales.ts';

/** The day first in English, so that nobody takes it for the month. */
export const dateLocales: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** The time of a moment at the clinic, 24 hours: "09:05", wherever the browser stands (I-07). */
export const timeOfDay = (instant: string | number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(dateLocales[locale], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** The day and the time at the clinic: "22 November 2026 at 09:05". */
export const dayAndTime = (instant: string | number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(dateLocales[locale], {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** The day at the clinic: "22 November 2026". */
export const dayAt = (instant: string | number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(dateLocales[locale], { timeZone, dateStyle: 'long' }).format(
    new Date(instant),
  );
