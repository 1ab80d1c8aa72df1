'use client';

import { htmlLang, type Locale, locales } from '../../lib/i18n/locales.ts';
import { AloudButton, AloudPlace } from '../aloud/aloud-door.tsx';
import controls from '../chrome/control.module.css';
import { ownNames } from '../chrome/language-switch.tsx';
import { Mark } from '../chrome/mark.tsx';
import styles from '../chrome/site-header.module.css';
import { ThemeControl } from '../chrome/theme-control.tsx';
import { useWords } from '../words-provider.tsx';
import { goTo } from './use-copy-place.ts';

/** Name, language and theme. The language changes in its place: no answer is lost where nothing can be stored. */
export const CopyHead = ({ onLang }: { readonly onLang: (locale: Locale) => void }) => {
  const { t, locale } = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('ui:chrome.skip')}
      </a>
      <div className={styles.inner}>
        <a
          className={styles.name}
          href={`/${locale}`}
          onClick={(event) => {
            event.preventDefault();
            goTo('start');
          }}
        >
          <Mark className={styles.mark} />
          {t('ui:product.name')}
        </a>
        <div className={styles.controls}>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <button
                key={other}
                type="button"
                className={controls.link}
                lang={htmlLang(other)}
                onClick={() => onLang(other)}
              >
                {ownNames[other]}
              </button>
            ))}
          <ThemeControl />
          <AloudButton />
        </div>
        <AloudPlace />
      </div>
    </header>
  );
};
