'use client';

import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../chrome/language-switch.tsx';
import { Mark } from '../../chrome/mark.tsx';
import { ThemeControl } from '../../chrome/theme-control.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './door-frame.module.css';

/** What surrounds the pages before somebody is signed in: a name, a language, a theme, one thing to do. */
export const DoorFrame = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  return (
    <div className={styles.door}>
      <header className={styles.header}>
        <span className={styles.name}>
          <Mark className={styles.mark} />
          {t('ui:product.name')}
        </span>
        <span className={styles.controls}>
          <LanguageSwitch locale={locale} />
          <ThemeControl />
        </span>
      </header>
      <main id="main" className={styles.main}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  );
};
