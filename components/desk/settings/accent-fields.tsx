'use client';

import { accentGrounds } from '../../../lib/api/accent-contrast.ts';
import { contrastOf } from '../../../lib/contrast.ts';
import { useWords } from '../../words-provider.tsx';
import { type ClinicDraft, productAccent } from './clinic-draft.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';

const themes = ['light', 'dim', 'dark'] as const;

/** A colour for each theme, its contrast said as a number and in words, and how it looks there. */
export const AccentFields = ({
  accent,
  errorOf,
  onChange,
}: {
  readonly accent: ClinicDraft['accent'];
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (accent: ClinicDraft['accent']) => void;
}) => {
  const { t } = useWords();
  return (
    <fieldset className={formStyles.section}>
      <legend>
        <h2>{t('staff:clinic.colourHeading')}</h2>
      </legend>
      <label className={formStyles.tick}>
        <input
          type="checkbox"
          checked={accent !== null}
          onChange={(event) => onChange(event.target.checked ? productAccent : null)}
        />
        {t('staff:clinic.colourOwn')}
      </label>
      {accent !== null &&
        themes.map((theme) => {
          const { ground, least } = accentGrounds[theme];
          const contrast = contrastOf(accent[theme], ground);
          const values = { contrast: contrast.toFixed(1), least: String(least) };
          const isGood = contrast >= least;
          return (
            <div key={theme} className={formStyles.colour}>
              <input
                id={`accent-${theme}`}
                type="color"
                aria-label={t(`staff:clinic.colours.${theme}`)}
                aria-describedby={`accent-${theme}-contrast`}
                {...(errorOf(`accent-${theme}`) === undefined ? {} : { 'aria-invalid': true })}
                value={accent[theme]}
                onChange={(event) =>
                  onChange({ ...accent, [theme]: event.target.value.toLowerCase() })
                }
              />
              <span>
                {t(`staff:clinic.colours.${theme}`)}
                <span
                  id={`accent-${theme}-contrast`}
                  className={isGood ? styles.soft : `${styles.soft} ${styles.error}`}
                >
                  {t(isGood ? 'staff:clinic.contrastGood' : 'staff:clinic.contrastWeak', values)}
                </span>
              </span>
              <svg className={formStyles.sample} aria-hidden="true" focusable="false">
                <rect width="100%" height="100%" rx="10" fill={ground} />
                <text
                  x="50%"
                  y="50%"
                  dominantBaseline="central"
                  textAnchor="middle"
                  textDecoration="underline"
                  fill={accent[theme]}
                >
                  {t('staff:clinic.sample')}
                </text>
              </svg>
            </div>
          );
        })}
    </fieldset>
  );
};
