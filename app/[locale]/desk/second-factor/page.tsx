import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SecondFactorPage } from '../../../../components/desk/account/second-factor-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:factor.title'), robots: { index: false } };
};

/** The second factor of an administrator. */
const Page = () => <SecondFactorPage />;

export default Page;
