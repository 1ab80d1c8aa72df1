import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import { redFlags } from '../../../../rules/red-flags/catalogue.ts';
import styles from '../evidence.module.css';
import { Basis } from '../source-links.tsx';

/** Every red flag: what it is, why it matters, its most urgent level, and what it rests on. */
export const FlagList = ({ t, locale }: { readonly t: Words; readonly locale: Locale }) => (
  <ul className={styles.entries}>
    {redFlags.map(({ id, levels: [most], evidence }) => (
      <li key={id} id={id}>
        <h3>{t(`flags:${id}.name`)}</h3>
        <p>{t(`flags:${id}.reason`)}</p>
        <p className={styles.soft}>
          {most !== undefined && (
            <>
              {t('evidence:flags.level')}{' '}
              <strong>{t(`results:urgency.${most.urgency}.when`)}</strong>
              <br />
            </>
          )}
          {t('evidence:flags.basis')} <Basis {...evidence} locale={locale} />
        </p>
      </li>
    ))}
  </ul>
);
