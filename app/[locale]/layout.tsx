import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageArrival } from '../../components/chrome/page-arrival.tsx';
import { SiteChrome } from '../../components/chrome/site-chrome.tsx';
import { ThemeScript } from '../../components/chrome/theme-script.tsx';
import { FragmentScript } from '../../components/handover/fragment-script.tsx';
import { KeepOnDevice } from '../../components/offline/keep-on-device.tsx';
import { WordsProvider } from '../../components/words-provider.tsx';
import { htmlLang, isLocale, locales } from '../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../lib/i18n/server.ts';

interface LayoutProps {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

/** Both languages are built in advance; any other is not found. */
export const generateStaticParams = () => locales.map((locale) => ({ locale }));
export const dynamicParams = false;

export const generateMetadata = async ({
  params,
}: Pick<LayoutProps, 'params'>): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return {
    title: { template: t('ui:titles.page', { title: '%s' }), default: t('ui:titles.start') },
    description: t('ui:titles.description'),
    applicationName: t('ui:product.name'),
    manifest: `/${locale}/manifest.webmanifest`,
    formatDetection: { telephone: false },
  };
};

/** What surrounds every page; the surfaces of a clinic bring a frame of their own. */
const Layout = async ({ params, children }: LayoutProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={htmlLang(locale)} suppressHydrationWarning>
      <head>
        <FragmentScript />
        <ThemeScript />
      </head>
      <body>
        <WordsProvider dictionary={loadDictionary(locale, ['ui'])} locale={locale}>
          <PageArrival />
          <KeepOnDevice />
          <SiteChrome>{children}</SiteChrome>
        </WordsProvider>
      </body>
    </html>
  );
};

export default Layout;
