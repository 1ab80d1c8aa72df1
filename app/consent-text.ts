import { createHash } from 'node:crypto';
import { type Locale, locales } from '../lib/i18n/locales.ts';
import { loadDictionary } from '../lib/i18n/server.ts';

/**
 * The version of the text that a patient agrees to, by language: the SHA-256 of the words of the
 * consent page as they stand in the file. It is stored with each consent, so that it can be shown
 * later what was read (P-10). What is told before and after is not part of it.
 */
export const consentText = Object.fromEntries(
  locales.map((locale) => {
    const {
      offer: _offer,
      outcome: _outcome,
      ...text
    } = loadDictionary(locale, ['consent']).consent ?? {};
    return [locale, createHash('sha256').update(JSON.stringify(text)).digest('hex')];
  }),
) as Readonly<Record<Locale, string>>;
