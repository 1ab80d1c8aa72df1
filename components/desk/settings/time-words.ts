import type { Locale } from '../../../lib/i18n/locales.ts';

/** A moment as people at a desk say it, on the clock of this device. */
export const timeWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
