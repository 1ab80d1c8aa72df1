import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../../../styles/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ThemeScript } from '../../../components/chrome/theme-script.tsx';
import { FragmentScript } from '../../../components/handover/fragment-script.tsx';
import { htmlLang, isLocale, locales } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';

interface LayoutProps {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

/** The pages that `npm run build:static` takes; a server answers them with "not found" (proxy.ts). */
export const generateStaticParams = () => locales.map((locale) => ({ locale }));
export const dynamicParams = false;

export const generateMetadata = async ({
  params,
}: Pick<LayoutProps, 'params'>): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return {
    title: t('ui:titles.start'),
    description: t('ui:titles.description'),
    formatDetection: { telephone: false },
  };
};

const Layout = async ({ params, children }: LayoutProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={htmlLang(locale)} suppressHydrationWarning>
      <head>
        <FragmentScript inCopy />
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
};

export default Layout;
