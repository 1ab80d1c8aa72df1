import type { Element } from 'fhir/r4';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Words } from '../i18n/words.ts';

/** The words of every language, and the one that stands in the plain element. */
export interface Spoken {
  readonly lang: Locale;
  readonly words: Readonly<Record<Locale, Words>>;
}

/** The languages beside the plain one. */
export const otherLanguages = ({ lang }: Spoken): readonly Locale[] =>
  locales.filter((locale) => locale !== lang);

const translation = (lang: Locale, content: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
});

/** A text under its name, with the same text of the other languages beside it. */
export const translated = <Name extends string>(
  spoken: Spoken,
  name: Name,
  textOf: (words: Words) => string,
): Record<Name, string> & Record<`_${Name}`, Element> =>
  ({
    [name]: textOf(spoken.words[spoken.lang]),
    [`_${name}`]: {
      extension: otherLanguages(spoken).map((lang) =>
        translation(lang, textOf(spoken.words[lang])),
      ),
    },
  }) as Record<Name, string> & Record<`_${Name}`, Element>;
