import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import { hardCriteria } from '../../../../rules/hard-criteria/catalogue.ts';
import styles from '../evidence.module.css';
import { Basis } from '../source-links.tsx';

/** Every hard criterion in the order in which they are read, in one or two sentences. */
export const CriterionList = ({ t, locale }: { readonly t: Words; readonly locale: Locale }) => (
  <ol className={styles.entries}>
    {hardCriteria.map(({ id, evidence }) => (
      <li key={id} id={`criterion-${id}`}>
        <p>{t(`evidence:criteria.${id}`)}</p>
        <p className={styles.soft}>
          {t('evidence:criteria.basis')} <Basis {...evidence} locale={locale} />
        </p>
      </li>
    ))}
  </ol>
);
