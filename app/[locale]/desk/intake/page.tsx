import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { IntakePage } from '../../../../components/desk/intake/intake-page.tsx';
import { WordsProvider } from '../../../../components/words-provider.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('desk:intake.title'), robots: { index: false } };
};

/** One intake. Which one stands in the address and is read in the browser, so that the page is static. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider dictionary={loadDictionary(locale, ['questions', 'results'])} locale={locale}>
      <Suspense>
        <IntakePage />
      </Suspense>
    </WordsProvider>
  );
};

export default Page;
