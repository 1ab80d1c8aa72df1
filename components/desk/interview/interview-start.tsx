'use client';

import { type FormEvent, useState } from 'react';
import { htmlLang, type Locale, locales } from '../../../lib/i18n/locales.ts';
import type { Subject } from '../../../machines/check/check-context.ts';
import { Radios } from '../../ui/radios.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './interview-start.module.css';
import { PressKey } from './press-key.tsx';
import { useKeys } from './use-keys.ts';

/** Each language by its own name. */
const ownNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

const subjects = ['self', 'other'] as const satisfies readonly Subject[];

/** In which language the patient reads, and whom it is about. The last language stays chosen. */
export const InterviewStart = ({
  locale,
  hasKeys,
  onLocale,
  onBegun,
}: {
  readonly locale: Locale;
  readonly hasKeys: boolean;
  readonly onLocale: (locale: Locale) => void;
  readonly onBegun: (subject: Subject) => void;
}) => {
  const { t } = useWords();
  const [subject, setSubject] = useState<Subject>('self');
  useKeys(
    {
      ...Object.fromEntries(locales.map((each, index) => [`${index + 1}`, () => onLocale(each)])),
      o: () => setSubject(subject === 'self' ? 'other' : 'self'),
      Enter: () => onBegun(subject),
    },
    hasKeys,
  );
  return (
    <form
      className={styles.start}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onBegun(subject);
      }}
    >
      <p>{t('kiosk:interview.lead')}</p>
      <fieldset>
        <legend>
          <h2>{t('kiosk:interview.patientReads')}</h2>
        </legend>
        <Radios
          name="patient-language"
          choices={locales.map((each, index) => ({
            value: each,
            label: (
              <span lang={htmlLang(each)}>
                <kbd className={styles.key}>{index + 1}</kbd>
                {ownNames[each]}
              </span>
            ),
          }))}
          chosen={locale}
          onChoose={(value) => onLocale(value as Locale)}
        />
      </fieldset>
      <fieldset>
        <legend>
          <h2>
            {t('kiosk:interview.about')} <kbd className={styles.key}>o</kbd>
          </h2>
        </legend>
        <Radios
          name="subject"
          choices={subjects.map((value) => ({
            value,
            label: t(`kiosk:interview.subjects.${value}`),
          }))}
          chosen={subject}
          onChoose={(value) => setSubject(value as Subject)}
        />
      </fieldset>
      <PressKey name="Enter" look="main" isSubmit>
        {t('kiosk:interview.begin')}
      </PressKey>
    </form>
  );
};
