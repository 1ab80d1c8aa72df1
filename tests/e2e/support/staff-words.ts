import { readFileSync } from 'node:fs';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { createWords } from '../../../lib/i18n/words.ts';

const read = (locale: Locale, namespace: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../locales/${locale}/${namespace}.json`, import.meta.url), 'utf8'),
  );

/** The words of the account and settings pages, as a person reads them. */
export const staffWords = (locale: Locale) => ({
  t: createWords({ staff: read(locale, 'staff'), desk: read(locale, 'desk') }, locale),
});
