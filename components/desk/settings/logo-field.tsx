'use client';

import { useState } from 'react';
import { useWords } from '../../words-provider.tsx';
import type { ClinicFields } from './clinic-fields.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

/** As data the picture has four characters for three bytes; the server takes 48,000. */
const largestFile = 35_000;
const kinds = ['image/png', 'image/webp', 'image/svg+xml'] as const;

const asData = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** The clinic's logo: chosen from a file, shown as it will be, kept with the other settings. */
export const LogoField = ({ draft, errorOf, onChange }: ClinicFields) => {
  const { t } = useWords();
  const [isRefused, setIsRefused] = useState(false);
  const refused = isRefused ? t('staff:clinic.refused.logo') : errorOf('logo');
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const fits = file.size <= largestFile && (kinds as readonly string[]).includes(file.type);
    setIsRefused(!fits);
    if (fits) onChange({ logo: await asData(file) });
  };
  return (
    <div className={formStyles.section}>
      <h2>
        <label htmlFor="logo">{t('staff:clinic.logoHeading')}</label>
      </h2>
      <p id="logo-hint" className={styles.note}>
        {t('staff:clinic.logoHint')}
      </p>
      {refused !== undefined && (
        <p id="logo-error" role="alert" className={styles.error}>
          {refused}
        </p>
      )}
      {draft.logo !== null && (
        // biome-ignore lint/performance/noImgElement: a picture that is data needs no loader.
        <img className={formStyles.logo} src={draft.logo} alt={t('staff:clinic.logoAlt')} />
      )}
      <input
        id="logo"
        className={formStyles.file}
        type="file"
        accept={kinds.join(',')}
        aria-describedby={refused === undefined ? 'logo-hint' : 'logo-hint logo-error'}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {draft.logo !== null && (
        <button className={styles.small} type="button" onClick={() => onChange({ logo: null })}>
          {t('staff:clinic.removeLogo')}
        </button>
      )}
    </div>
  );
};
