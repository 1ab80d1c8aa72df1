import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TrailPage } from '../../../../../components/desk/settings/trail-page.tsx';
import { isLocale } from '../../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:trail.title'), robots: { index: false } };
};

/** The audit trail. */
const Page = () => <TrailPage />;

export default Page;
