'use client';

import { htmlLang, type Locale } from '../../lib/i18n/locales.ts';
import { ownNames } from '../chrome/language-switch.tsx';
import { ThemeControl } from '../chrome/theme-control.tsx';
import { EmergencyLine } from '../place/emergency-line.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './frame-foot.module.css';
import { FullPageLink } from './full-page-link.tsx';

/** Language, brightness, the way to a person and what happens to the answers: below every page of the frame. */
export const FrameFoot = ({
  languages,
  isKiosk,
  onLang,
}: {
  readonly languages: readonly Locale[];
  readonly isKiosk: boolean;
  readonly onLang: (locale: Locale) => void;
}) => {
  const { t, locale } = useWords();
  return (
    <footer className={styles.foot}>
      <div className={styles.controls}>
        {languages
          .filter((other) => other !== locale)
          .map((other) => (
            <Button key={other} look="quiet" onPress={() => onLang(other)}>
              <span lang={htmlLang(other)}>{ownNames[other]}</span>
            </Button>
          ))}
        <ThemeControl />
      </div>
      <EmergencyLine />
      <p>{t('embed:kept')}</p>
      {!isKiosk && (
        <p>
          {t('embed:links')} <FullPageLink />
        </p>
      )}
      <p className={styles.limit}>{t('ui:chrome.limit')}</p>
    </footer>
  );
};
