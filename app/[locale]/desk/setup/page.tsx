import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SetUpPage } from '../../../../components/desk/account/set-up-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:setup.title'), robots: { index: false } };
};

/** The first start of a clinic. */
const Page = () => <SetUpPage />;

export default Page;
