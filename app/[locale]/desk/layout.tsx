import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeskQueries } from '../../../components/desk/desk-queries.tsx';
import { WordsProvider } from '../../../components/words-provider.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';

/** The words of the desk, and what its pages know of the server. The frame is each page's own. */
const Layout = async ({
  params,
  children,
}: {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider dictionary={loadDictionary(locale, ['desk', 'flags', 'staff'])} locale={locale}>
      <DeskQueries>{children}</DeskQueries>
    </WordsProvider>
  );
};

export default Layout;
