import { readFileSync } from 'node:fs';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { createWords } from '../../../lib/i18n/words.ts';

const namespaces = [
  'aloud',
  'consent',
  'copy',
  'desk',
  'embed',
  'embedding',
  'flags',
  'handover',
  'kiosk',
  'offline',
  'questions',
  'reasons',
  'reminder',
  'results',
  'ui',
] as const;

const dictionaryOf = (locale: Locale) =>
  Object.fromEntries(
    namespaces.map((namespace) => [
      namespace,
      JSON.parse(
        readFileSync(
          new URL(`../../../locales/${locale}/${namespace}.json`, import.meta.url),
          'utf8',
        ),
      ),
    ]),
  );

/** The words of the product as a person reads them: what the tests look for on the page. */
export const words = {
  en: { t: createWords(dictionaryOf('en'), 'en') },
  'zh-CN': { t: createWords(dictionaryOf('zh-CN'), 'zh-CN') },
} as const;
