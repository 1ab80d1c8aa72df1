import type { Locale } from '../i18n/locales.ts';

/**
 * The address behind a scanned code. The code stands in the fragment, which a browser never sends to
 * a server.
 *
 * @param origin scheme and host of this site, without a slash at the end
 */
export const codeAddress = (origin: string, locale: Locale, code: string): string =>
  `${origin}/${locale}/open#${code}`;
