import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenPage } from '../../../../components/handover/open-page.tsx';
import { WordsProvider } from '../../../../components/words-provider.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('handover:open.title'), robots: { index: false } };
};

/** Where a scanned handover code leads; the code stands behind the address and stays on the device. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider
      dictionary={loadDictionary(locale, ['questions', 'flags', 'results'])}
      locale={locale}
    >
      <noscript>
        <p className="notice">{serverWords(locale)('ui:start.noScript')}</p>
      </noscript>
      <OpenPage />
    </WordsProvider>
  );
};

export default Page;
