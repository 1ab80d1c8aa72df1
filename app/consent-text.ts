import { createHash } from 'node:crypto';
import { type Locale, locales } from '../lib/i18n/locales.ts';
import { loadDictionary } from '../lib/i18n/server.ts';

/**
 * The version of the text that a patient agrees to, by language: the SHA-256 of its words as they
 * stand in the file. It is stored with each consent, so that it can be shown later what was read (P-10).
 */
export const consentText = Object.fromEntries(
  locales.map((locale) => [
    locale,
    createHash('sha256')
      .update(JSON.stringify(loadDictionary(locale, ['consent']).consent))
      .digest('hex'),
  ]),
) as Readonly<Record<Locale, string>>;
