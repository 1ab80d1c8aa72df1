import type { Locale } from './locales.ts';

/** "24 November 2026", the day first, which nobody takes for the month. */
const dateLocales: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** How a day is said. Without a zone it is the day where the reader is. */
export const dayWords = (locale: Locale, day: Date, timeZone?: 'UTC'): string =>
  new Intl.DateTimeFormat(dateLocales[locale], {
    dateStyle: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(day);
