import { createHash } from 'node:crypto';
import { type FhirNames, fhirBase, fhirNames } from '../fhir/names.ts';
import { wantsSnomed } from '../fhir/pattern-codes.ts';
import type { Spoken } from '../fhir/translated.ts';
import type { Writing } from '../fhir/writer.ts';
import type { Locale } from '../i18n/locales.ts';
import { serverWords } from '../i18n/server.ts';

/** The names of this installation, as configured now. */
export const configuredNames = (): FhirNames => fhirNames(fhirBase(process.env));

/** Every language, with one of them in front. */
export const spokenIn = (lang: Locale): Spoken => ({
  lang,
  words: { 'zh-CN': serverWords('zh-CN'), en: serverWords('en') },
});

/** UUIDs made from a seed (RFC 9562, version 8): the same part of the same thing gets the same one. */
const uuidsFrom =
  (seed: string) =>
  (part: string): string => {
    const hex = createHash('sha256').update(`${seed} ${part}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  };

/** How one export is written, in one language. @param seed whatever tells this export from others */
export const writingIn = (lang: Locale, seed: string): Writing => ({
  names: configuredNames(),
  words: serverWords(lang),
  lang,
  snomed: wantsSnomed(process.env),
  uuid: uuidsFrom(seed),
});
