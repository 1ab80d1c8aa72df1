'use client';

import { locales } from '../../../lib/i18n/locales.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import { type ClinicFields, errorFor } from './clinic-fields.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

/** The clinic's name, and the languages it offers. */
export const NameFields = ({ draft, errorOf, onChange }: ClinicFields) => {
  const { t } = useWords();
  const prefix = t('staff:errors.prefix');
  const languageError = errorOf('language-zh-CN');
  const toggle = (language: (typeof locales)[number]) =>
    onChange({
      languages: draft.languages.includes(language)
        ? draft.languages.filter((each) => each !== language)
        : [...draft.languages, language],
    });
  return (
    <>
      <fieldset className={formStyles.section}>
        <legend>
          <h2>{t('staff:clinic.nameHeading')}</h2>
        </legend>
        <div className={formStyles.pair}>
          <TextField
            {...errorFor(errorOf, 'name-zh')}
            label={t('staff:fields.nameZh')}
            lang="zh-Hans-CN"
            errorPrefix={prefix}
            value={draft.nameZh}
            onChange={(nameZh) => onChange({ nameZh })}
          />
          <TextField
            {...errorFor(errorOf, 'name-en')}
            label={t('staff:fields.nameEn')}
            lang="en"
            errorPrefix={prefix}
            value={draft.nameEn}
            onChange={(nameEn) => onChange({ nameEn })}
          />
        </div>
      </fieldset>
      <fieldset className={formStyles.section}>
        <legend>
          <h2>{t('staff:clinic.languagesHeading')}</h2>
        </legend>
        {languageError !== undefined && <p className={styles.error}>{languageError}</p>}
        <div>
          {locales.map((language) => (
            <label key={language} className={formStyles.tick}>
              <input
                id={`language-${language}`}
                type="checkbox"
                checked={draft.languages.includes(language)}
                onChange={() => toggle(language)}
              />
              {t(`staff:clinic.languages.${language}`)}
            </label>
          ))}
        </div>
        <p className={styles.note}>{t('staff:clinic.defaultLanguage')}</p>
      </fieldset>
    </>
  );
};
