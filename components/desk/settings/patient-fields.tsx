'use client';

import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import { type ClinicFields, errorFor } from './clinic-fields.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

/** Who may show the check, what such a page is told, and what becomes of answers that are sent. */
export const PatientFields = ({ draft, errorOf, onChange }: ClinicFields) => {
  const { t } = useWords();
  const prefix = t('staff:errors.prefix');
  return (
    <>
      <fieldset className={formStyles.section}>
        <legend>
          <h2>{t('staff:clinic.hostsHeading')}</h2>
        </legend>
        <TextField
          {...errorFor(errorOf, 'allowedOrigins')}
          label={t('staff:clinic.hosts')}
          hint={t('staff:clinic.hostsHint')}
          lines={4}
          errorPrefix={prefix}
          value={draft.allowedOrigins}
          onChange={(allowedOrigins) => onChange({ allowedOrigins })}
        />
        <label className={formStyles.tick}>
          <input
            type="checkbox"
            checked={draft.tellsHostTheLevel}
            onChange={(event) => onChange({ tellsHostTheLevel: event.target.checked })}
          />
          <span>
            {t('staff:clinic.tellsHostTheLevel')}
            <span className={styles.soft}>{t('staff:clinic.tellsHostTheLevelHint')}</span>
          </span>
        </label>
      </fieldset>
      <fieldset className={formStyles.section}>
        <legend>
          <h2>{t('staff:clinic.filingHeading')}</h2>
        </legend>
        <label className={formStyles.tick}>
          <input
            type="checkbox"
            checked={draft.acceptsFromPhones}
            onChange={(event) => onChange({ acceptsFromPhones: event.target.checked })}
          />
          {t('staff:clinic.acceptsFromPhones')}
        </label>
        <div className={formStyles.pair}>
          <TextField
            {...errorFor(errorOf, 'retentionHours')}
            label={t('staff:clinic.retention')}
            hint={t('staff:clinic.retentionHint')}
            errorPrefix={prefix}
            value={draft.retentionHours}
            onChange={(retentionHours) => onChange({ retentionHours })}
          />
          <TextField
            {...errorFor(errorOf, 'timeZone')}
            label={t('staff:clinic.timeZone')}
            hint={t('staff:clinic.timeZoneHint')}
            errorPrefix={prefix}
            value={draft.timeZone}
            onChange={(timeZone) => onChange({ timeZone })}
          />
        </div>
      </fieldset>
    </>
  );
};
