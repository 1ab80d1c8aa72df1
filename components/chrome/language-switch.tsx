'use client';

import { usePathname } from 'next/navigation';
import { htmlLang, type Locale, locales } from '../../lib/i18n/locales.ts';
import styles from './control.module.css';
import { SoftLink } from './soft-link.tsx';

/** Each language by its own name; a name is not translated. */
export const ownNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

/**
 * The other language, at the same step (I-13). The check lives outside the page, so a soft
 * navigation keeps it even where nothing can be stored. Not prefetched: few people need it.
 */
export const LanguageSwitch = ({ locale }: { readonly locale: Locale }) => {
  const path = usePathname();
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <SoftLink
        key={other}
        className={styles.link}
        href={path.replace(`/${locale}`, `/${other}`)}
        hrefLang={htmlLang(other)}
        lang={htmlLang(other)}
        keepsScroll
      >
        {ownNames[other]}
      </SoftLink>
    ));
};
