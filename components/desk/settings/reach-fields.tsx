'use client';

import { placeIds } from '../../../lib/places.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import { type ClinicFields, errorFor } from './clinic-fields.ts';
import styles from './settings-form.module.css';

/** How patients reach the clinic, and whose emergency number they are shown. */
export const ReachFields = ({ draft, errorOf, onChange }: ClinicFields) => {
  const { t } = useWords();
  const prefix = t('staff:errors.prefix');
  return (
    <fieldset className={styles.section}>
      <legend>
        <h2>{t('staff:clinic.reachHeading')}</h2>
      </legend>
      <Select
        label={t('staff:clinic.place')}
        hint={t('staff:clinic.placeHint')}
        value={draft.place}
        choices={placeIds.map((value) => ({ value, label: t(`ui:place.names.${value}`) }))}
        onChoose={(place) => onChange({ place: place as typeof draft.place })}
      />
      <TextField
        {...errorFor(errorOf, 'phone')}
        label={t('staff:clinic.phone')}
        hint={t('staff:clinic.phoneHint')}
        type="tel"
        errorPrefix={prefix}
        value={draft.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <div className={styles.pair}>
        <TextField
          {...errorFor(errorOf, 'address-zh')}
          label={t('staff:clinic.addressZh')}
          lang="zh-Hans-CN"
          errorPrefix={prefix}
          value={draft.addressZh}
          onChange={(addressZh) => onChange({ addressZh })}
        />
        <TextField
          {...errorFor(errorOf, 'address-en')}
          label={t('staff:clinic.addressEn')}
          lang="en"
          errorPrefix={prefix}
          value={draft.addressEn}
          onChange={(addressEn) => onChange({ addressEn })}
        />
      </div>
      <TextField
        {...errorFor(errorOf, 'bookingLink')}
        label={t('staff:clinic.booking')}
        hint={t('staff:clinic.bookingHint')}
        type="url"
        errorPrefix={prefix}
        value={draft.bookingLink}
        onChange={(bookingLink) => onChange({ bookingLink })}
      />
    </fieldset>
  );
};
