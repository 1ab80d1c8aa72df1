'use client';

import { AloudButton, AloudPlace } from '../aloud/aloud-door.tsx';
import { useWords } from '../words-provider.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import styles from './site-header.module.css';
import { SoftLink } from './soft-link.tsx';
import { ThemeControl } from './theme-control.tsx';

/** Name, language and theme: the same on every page, in the same order. */
export const SiteHeader = () => {
  const { t, locale } = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('ui:chrome.skip')}
      </a>
      <div className={styles.inner}>
        <SoftLink className={styles.name} href={`/${locale}`}>
          <Mark className={styles.mark} />
          {t('ui:product.name')}
        </SoftLink>
        <div className={styles.controls}>
          <LanguageSwitch locale={locale} />
          <ThemeControl />
          <AloudButton />
        </div>
        <AloudPlace />
      </div>
    </header>
  );
};
