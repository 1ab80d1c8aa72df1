import type { Locale } from '../../../lib/i18n/locales.ts';

/** The page of one intake. The id says nothing about anybody and opens nothing without a session. */
export const intakePath = (locale: Locale, id: string): string =>
  `/${locale}/desk/intake?id=${encodeURIComponent(id)}`;
