'use client';

import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import type { DepartmentDraft } from './clinic-draft.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

/** The doors of the clinic: each with a short name and a name in both languages. */
export const DepartmentFields = ({
  departments,
  errorOf,
  onChange,
}: {
  readonly departments: readonly DepartmentDraft[];
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (departments: readonly DepartmentDraft[]) => void;
}) => {
  const { t, locale } = useWords();
  const set = (key: number, change: Partial<DepartmentDraft>) =>
    onChange(departments.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const add = () => {
    const key = 1 + Math.max(-1, ...departments.map((each) => each.key));
    onChange([...departments, { key, id: '', zh: '', en: '' }]);
  };
  return (
    <fieldset className={formStyles.section}>
      <legend>
        <h2>{t('staff:clinic.departmentsHeading')}</h2>
      </legend>
      <p className={styles.note}>{t('staff:clinic.departmentsHint')}</p>
      {departments.map(({ key, id, zh, en }, at) => {
        const number = String(at + 1);
        const error = errorOf(`department-${at}-id`);
        const name = (locale === 'en' ? en : zh) || t('staff:clinic.department', { number });
        return (
          <fieldset key={key} className={formStyles.pair}>
            <legend className={styles.note}>{t('staff:clinic.department', { number })}</legend>
            <TextField
              id={`department-${at}-id`}
              label={t('staff:clinic.departmentId')}
              hint={t('staff:fields.slugHint')}
              errorPrefix={t('staff:errors.prefix')}
              value={id}
              onChange={(value) => set(key, { id: value })}
              {...(error === undefined ? {} : { error })}
            />
            <TextField
              id={`department-${at}-zh`}
              label={t('staff:fields.nameZh')}
              lang="zh-Hans-CN"
              value={zh}
              onChange={(value) => set(key, { zh: value })}
            />
            <TextField
              id={`department-${at}-en`}
              label={t('staff:fields.nameEn')}
              lang="en"
              value={en}
              onChange={(value) => set(key, { en: value })}
            />
            <div>
              <button
                className={styles.small}
                type="button"
                onClick={() => onChange(departments.filter((each) => each.key !== key))}
              >
                {t('staff:clinic.removeDepartment', { name })}
              </button>
            </div>
          </fieldset>
        );
      })}
      <button id="add-department" className={styles.small} type="button" onClick={add}>
        {t('staff:clinic.addDepartment')}
      </button>
    </fieldset>
  );
};
