'use client';

import Link from 'next/link';
import { EmergencyLine } from '../place/emergency-line.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './site-footer.module.css';

/** The way to a person, in the same place on every page, and what stands behind the check. */
export const SiteFooter = () => {
  const { t, locale } = useWords();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <section aria-labelledby="person">
          <h2 id="person" className={styles.heading}>
            {t('ui:person.heading')}
          </h2>
          <EmergencyLine />
          <p>{t('ui:person.otherwise')}</p>
        </section>
        <ul className={styles.links}>
          <li>
            <Link href={`/${locale}/learn`} prefetch={false}>
              {t('ui:chrome.learn')}
            </Link>
          </li>
          <li>
            <Link href={`/${locale}/evidence`} prefetch={false}>
              {t('ui:chrome.evidence')}
            </Link>
          </li>
          <li>
            <Link href={`/${locale}/privacy`} prefetch={false}>
              {t('ui:chrome.privacy')}
            </Link>
          </li>
          <li>
            <Link href={`/${locale}/safety`} prefetch={false}>
              {t('ui:chrome.safety')}
            </Link>
          </li>
        </ul>
        <p className={styles.limit}>{t('ui:chrome.limit')}</p>
      </div>
    </footer>
  );
};
