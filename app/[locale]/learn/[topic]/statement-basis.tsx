import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import type { Evidence } from '../../../../rules/schema/question.ts';
import { SourceLinks } from '../../evidence/source-links.tsx';
import styles from '../learn.module.css';

/** What a statement rests on, in words and with the way to its sources. */
export const StatementBasis = ({
  t,
  locale,
  grade,
  sources = [],
}: Evidence & { readonly t: Words; readonly locale: Locale }) => (
  <p className={styles.basis}>
    {t(`learn:basis.${grade}`)}
    {sources.length > 0 && ' '}
    <SourceLinks ids={sources} locale={locale} />
  </p>
);
