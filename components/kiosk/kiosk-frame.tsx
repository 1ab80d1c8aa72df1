'use client';

import { type MouseEvent, type ReactNode, useState } from 'react';
import { htmlLang, type Locale } from '../../lib/i18n/locales.ts';
import { AloudButton, AloudPlace } from '../aloud/aloud-door.tsx';
import { ThemeControl } from '../chrome/theme-control.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { CallStaff } from './call-staff.tsx';
import styles from './kiosk-frame.module.css';

/** Each language by its own name; a name is not translated. */
const ownNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

/** Nothing at a kiosk leads away: no link is followed, whatever it is pressed with. */
const stay = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null)
    event.preventDefault();
};

/**
 * What surrounds every screen of the kiosk: the clinic, the brightness and the language above; below,
 * in the same place on every screen, the staff and the way to stop. No link leads out.
 */
export const KioskFrame = ({
  clinic,
  languages,
  hasBegun,
  onLocale,
  onFinished,
  children,
}: {
  readonly clinic: string;
  readonly languages: readonly Locale[];
  /** Whether there is anything to delete. */
  readonly hasBegun: boolean;
  readonly onLocale: (locale: Locale) => void;
  readonly onFinished: () => void;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  const [asksToFinish, setAsksToFinish] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes presses away, and gives none.
    <div
      className={styles.kiosk}
      onClickCapture={stay}
      onAuxClickCapture={stay}
      onContextMenu={(event) => event.preventDefault()}
      onDragStart={(event) => event.preventDefault()}
    >
      <header className={styles.header}>
        <p className={styles.clinic}>{clinic}</p>
        <div className={styles.controls}>
          {(hasBegun ? languages : [])
            .filter((other) => other !== locale)
            .map((other) => (
              <button
                key={other}
                type="button"
                className={styles.language}
                lang={htmlLang(other)}
                onClick={() => onLocale(other)}
              >
                {ownNames[other]}
              </button>
            ))}
          <ThemeControl />
          {hasBegun && <AloudButton className={styles.language} />}
        </div>
        {hasBegun && <AloudPlace isShared />}
      </header>
      <div className={styles.content}>{children}</div>
      <footer className={styles.footer}>
        <div data-aloud="staff">
          <CallStaff />
        </div>
        {hasBegun && !asksToFinish && (
          <Button look="plain" onPress={() => setAsksToFinish(true)}>
            {t('kiosk:screen.finish')}
          </Button>
        )}
        {hasBegun && asksToFinish && (
          <div className={styles.sure}>
            <p role="status">{t('kiosk:screen.finishSure')}</p>
            <Button look="quiet" onPress={() => setAsksToFinish(false)}>
              {t('kiosk:screen.finishNo')}
            </Button>
            <Button look="quiet" onPress={onFinished}>
              {t('kiosk:screen.finishYes')}
            </Button>
          </div>
        )}
      </footer>
    </div>
  );
};
