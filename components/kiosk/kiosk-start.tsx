'use client';

import { type FormEvent, useState } from 'react';
import { htmlLang, type Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import type { Subject } from '../../machines/check/check-context.ts';
import { Button } from '../ui/button.tsx';
import { Radios } from '../ui/radios.tsx';
import { useWords, WordsProvider } from '../words-provider.tsx';
import styles from './kiosk-start.module.css';

const Welcome = () => {
  const { t } = useWords();
  return (
    <>
      <h2 className={styles.welcome}>{t('kiosk:screen.welcome')}</h2>
      <p>{t('kiosk:screen.about')}</p>
      <p className={styles.not}>{t('kiosk:screen.notEmergency')}</p>
    </>
  );
};

const ownNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

/** The first screen: what this is, in every language at once, and one large button for each. */
export const KioskStart = ({
  dictionaries,
  languages,
  onLocale,
}: {
  readonly dictionaries: Readonly<Record<Locale, Dictionary>>;
  readonly languages: readonly Locale[];
  readonly onLocale: (locale: Locale) => void;
}) => {
  const { t } = useWords();
  return (
    <main id="main" className={styles.start}>
      <h1 className="visually-hidden">{t('kiosk:screen.title')}</h1>
      <div className={styles.languages}>
        {languages.map((locale) => (
          <WordsProvider key={locale} dictionary={dictionaries[locale]} locale={locale}>
            <section className={styles.language} lang={htmlLang(locale)}>
              <Welcome />
              <Button onPress={() => onLocale(locale)}>{ownNames[locale]}</Button>
            </section>
          </WordsProvider>
        ))}
      </div>
    </main>
  );
};

const subjects = ['self', 'other'] as const satisfies readonly Subject[];

/** Whom it is about, how long it takes, and what happens to the answers; then the check begins. */
export const KioskWho = ({ onBegun }: { readonly onBegun: (subject: Subject) => void }) => {
  const { t } = useWords();
  const [subject, setSubject] = useState<Subject | null>(null);
  const [isMissing, setMissing] = useState(false);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (subject === null) setMissing(true);
    else onBegun(subject);
  };
  return (
    <div className="page">
      <main id="main">
        <form className={styles.who} autoComplete="off" noValidate onSubmit={begin}>
          <fieldset>
            <legend className={styles.legend}>
              <h1 tabIndex={-1}>{t('kiosk:screen.whoTitle')}</h1>
            </legend>
            {isMissing && (
              <p className={styles.error} role="alert">
                <span className="visually-hidden">{t('ui:errors.prefix')} </span>
                {t('ui:start.subjectError')}
              </p>
            )}
            <Radios
              name="subject"
              choices={subjects.map((value) => ({
                value,
                label: t(`ui:start.subjects.${value}`),
              }))}
              chosen={subject}
              onChoose={(value) => {
                setMissing(false);
                setSubject(value as Subject);
              }}
            />
          </fieldset>
          <p>{t('kiosk:screen.time')}</p>
          <p>{t('kiosk:screen.kept')}</p>
          <p className={styles.not}>{t('kiosk:screen.limit')}</p>
          <Button type="submit">{t('kiosk:screen.begin')}</Button>
        </form>
      </main>
    </div>
  );
};
