import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ScanPage } from '../../../../components/desk/scan/scan-page.tsx';
import { WordsProvider } from '../../../../components/words-provider.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('handover:scan.title'), robots: { index: false } };
};

/** Where the desk scans or types handover codes. A static shell: a code is read in the browser. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider
      dictionary={loadDictionary(locale, ['questions', 'flags', 'results', 'kiosk'])}
      locale={locale}
    >
      <ScanPage />
    </WordsProvider>
  );
};

export default Page;
