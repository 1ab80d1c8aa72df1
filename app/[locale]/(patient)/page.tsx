import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RememberClinic } from '../../../components/send/remember-clinic.tsx';
import { StartPage } from '../../../components/start/start-page.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: { absolute: serverWords(locale)('ui:titles.start') } };
};

const Page = () => (
  <>
    <RememberClinic />
    <StartPage />
  </>
);

export default Page;
