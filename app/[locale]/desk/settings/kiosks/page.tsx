import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KiosksPage } from '../../../../../components/desk/settings/kiosks-page.tsx';
import { isLocale } from '../../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:kiosks.title'), robots: { index: false } };
};

/** The devices of the waiting room. */
const Page = () => <KiosksPage />;

export default Page;
