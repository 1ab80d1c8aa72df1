import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import styles from './evidence.module.css';
import { type EvidencePart, evidenceParts } from './evidence-parts.ts';

const PartList = ({
  t,
  locale,
  without,
}: {
  readonly t: Words;
  readonly locale: Locale;
  readonly without: EvidencePart | null;
}) => (
  <nav className={styles.parts} aria-labelledby="more">
    <h2 id="more">{t('evidence:frame.more')}</h2>
    <ul>
      {evidenceParts
        .filter((part) => part !== without)
        .map((part) => (
          <li key={part}>
            <Link href={`/${locale}/evidence/${part}`} prefetch={false}>
              {t(`evidence:pages.${part}.title`)}
            </Link>
            <p>{t(`evidence:pages.${part}.lead`)}</p>
          </li>
        ))}
    </ul>
  </nav>
);

/** What every evidence page has around it: the way up, its name, its lead, the way to the others. */
export const EvidenceFrame = ({
  t,
  locale,
  part,
  children,
}: {
  readonly t: Words;
  readonly locale: Locale;
  /** Null on the overview. */
  readonly part: EvidencePart | null;
  readonly children: ReactNode;
}) => {
  const key = part === null ? 'evidence' : `evidence:pages.${part}`;
  const [title, lead] =
    part === null
      ? [t('evidence:title'), t('evidence:lead')]
      : [t(`${key}.title`), t(`${key}.lead`)];
  return (
    <div className="page">
      <main id="main" className={styles.evidence}>
        {part !== null && (
          <p className={styles.up}>
            <Link href={`/${locale}/evidence`} prefetch={false}>
              {t('evidence:frame.part', { title: t('evidence:title') })}
            </Link>
          </p>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
        <PartList t={t} locale={locale} without={part} />
      </main>
    </div>
  );
};
