'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { htmlLang, type Locale } from '../../../lib/i18n/locales.ts';
import type { Dictionary } from '../../../lib/i18n/words.ts';
import { type Spoken, speak, WordsProvider } from '../../words-provider.tsx';

/** The words of the interview in each language, whichever of them the page is in. */
export type TwoDictionaries = Readonly<Record<Locale, Dictionary>>;

interface PatientLanguage {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  readonly spoken: Spoken;
}

const PatientContext = createContext<PatientLanguage | null>(null);

/** Says which language the patient reads; what the clerk reads stays the language of the page. */
export const PatientLanguageProvider = ({
  dictionaries,
  locale,
  children,
}: {
  readonly dictionaries: TwoDictionaries;
  readonly locale: Locale;
  readonly children: ReactNode;
}) => {
  const dictionary = dictionaries[locale];
  const spoken = useMemo(() => speak(dictionary, locale), [dictionary, locale]);
  return <PatientContext value={{ locale, dictionary, spoken }}>{children}</PatientContext>;
};

const usePatient = (): PatientLanguage => {
  const patient = useContext(PatientContext);
  if (patient === null) throw new Error('Nobody said which language the patient reads.');
  return patient;
};

/** The words as the patient reads them. */
export const usePatientWords = (): Spoken => usePatient().spoken;

/** The `lang` of what the patient reads. */
export const usePatientLang = (): string => htmlLang(usePatient().locale);

/** Everything inside speaks the language of the patient. */
export const ForPatient = ({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) => {
  const { locale, dictionary } = usePatient();
  return (
    <WordsProvider dictionary={dictionary} locale={locale}>
      <div className={className} lang={htmlLang(locale)}>
        {children}
      </div>
    </WordsProvider>
  );
};
