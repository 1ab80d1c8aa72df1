import { dateLocales } from '../../../lib/desk/clinic-time.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';

/** A moment as people at a desk say it, on the clock of this device: "28 Nov 2026, 09:05". */
export const timeWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(dateLocales[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));
