import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClinicPage } from '../../../../components/desk/settings/clinic-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:clinic.title'), robots: { index: false } };
};

/** The settings of the clinic. */
const Page = () => <ClinicPage />;

export default Page;
