import '../../../../styles/tokens.css';
import '../../../../styles/base.css';
import '../../../../styles/print.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { frameThemes, isFrameTheme } from '../../../../lib/embed/embed-query.ts';
import { htmlLang, isLocale, locales } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface LayoutProps {
  readonly params: Promise<{ locale: string; theme: string }>;
  readonly children: ReactNode;
}

/** Every language in every theme: `proxy.ts` picks one for a frame (ruling 34). */
export const generateStaticParams = () =>
  locales.flatMap((locale) => frameThemes.map((theme) => ({ locale, theme })));
export const dynamicParams = false;

export const generateMetadata = async ({
  params,
}: Pick<LayoutProps, 'params'>): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return {
    title: serverWords(locale)('ui:titles.start'),
    robots: { index: false },
    formatDetection: { telephone: false },
  };
};

/** Equal to the host's own `color-scheme`, or the browser paints white between the two. */
export const generateViewport = async ({
  params,
}: Pick<LayoutProps, 'params'>): Promise<Viewport> => {
  const { theme } = await params;
  if (theme === 'auto') return { colorScheme: 'light dark' };
  return { colorScheme: theme === 'light' ? 'light' : 'dark' };
};

/** The page of a frame: no name, no menu, no script that reads a storage. The theme is part of it. */
const Layout = async ({ params, children }: LayoutProps) => {
  const { locale, theme } = await params;
  if (!isLocale(locale) || !isFrameTheme(theme)) notFound();
  return (
    <html
      lang={htmlLang(locale)}
      {...(theme === 'auto' ? {} : { 'data-theme': theme })}
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
};

export default Layout;
