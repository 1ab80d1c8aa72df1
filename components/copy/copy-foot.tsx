'use client';

import { PersonPart } from '../chrome/person-part.tsx';
import styles from '../chrome/site-footer.module.css';
import { openPlace } from '../handover/code-fragment.ts';
import { useWords } from '../words-provider.tsx';
import { CopyFactsLine } from './copy-facts-line.tsx';
import own from './copy-foot.module.css';

/** The way to a person, and what a copy without a server can and cannot do, below every part of it. */
export const CopyFoot = () => {
  const { t, locale } = useWords();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <PersonPart />
        <ul className={styles.links}>
          <li>
            <a href={`/${locale}/learn`}>{t('ui:chrome.learn')}</a>
          </li>
          <li>
            <a href={`/${locale}/evidence`}>{t('ui:chrome.evidence')}</a>
          </li>
          <li>
            <a href={openPlace}>{t('copy:open')}</a>
          </li>
          <li>
            <a href={`/${locale}/paper`}>{t('copy:paper')}</a>
          </li>
        </ul>
        <section className={own.about} aria-labelledby="about">
          <h2 id="about" className={styles.heading}>
            {t('copy:heading')}
          </h2>
          <p>{t('copy:server')}</p>
          <p>{t('copy:answers')}</p>
          <p>{t('copy:shared')}</p>
          <CopyFactsLine />
        </section>
        <p className={styles.limit}>{t('ui:chrome.limit')}</p>
      </div>
    </footer>
  );
};
