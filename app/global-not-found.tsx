import '../styles/tokens.css';
import '../styles/base.css';
import type { Metadata } from 'next';
import { ThemeScript } from '../components/chrome/theme-script.tsx';
import { htmlLang, locales } from '../lib/i18n/locales.ts';
import { serverWords } from '../lib/i18n/server.ts';

export const metadata: Metadata = {
  title: locales.map((locale) => serverWords(locale)('ui:missing.title')).join(' | '),
};

/** An address outside both languages: nobody knows which one is wanted, so it speaks both. */
const GlobalNotFound = () => (
  <html lang={htmlLang('zh-CN')} suppressHydrationWarning>
    <head>
      <ThemeScript />
    </head>
    <body>
      <main id="main" className="page">
        {locales.map((locale, index) => {
          const t = serverWords(locale);
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section key={locale} lang={htmlLang(locale)}>
              <Heading>{t('ui:missing.title')}</Heading>
              <p>{t('ui:missing.body')}</p>
              <p>
                <a href={`/${locale}`}>{t('ui:missing.toStart')}</a>
              </p>
            </section>
          );
        })}
      </main>
    </body>
  </html>
);

export default GlobalNotFound;
