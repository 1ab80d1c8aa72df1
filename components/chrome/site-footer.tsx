'use client';

import { useWords } from '../words-provider.tsx';
import { PersonPart } from './person-part.tsx';
import styles from './site-footer.module.css';
import { SoftLink } from './soft-link.tsx';

/** The way to a person, in the same place on every page, and what stands behind the check. */
export const SiteFooter = () => {
  const { t, locale } = useWords();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <PersonPart />
        <ul className={styles.links}>
          <li>
            <SoftLink href={`/${locale}/learn`}>{t('ui:chrome.learn')}</SoftLink>
          </li>
          <li>
            <SoftLink href={`/${locale}/evidence`}>{t('ui:chrome.evidence')}</SoftLink>
          </li>
          <li>
            <SoftLink href={`/${locale}/privacy`}>{t('ui:chrome.privacy')}</SoftLink>
          </li>
          <li>
            <SoftLink href={`/${locale}/safety`}>{t('ui:chrome.safety')}</SoftLink>
          </li>
        </ul>
        <p className={styles.limit}>{t('ui:chrome.limit')}</p>
      </div>
    </footer>
  );
};
