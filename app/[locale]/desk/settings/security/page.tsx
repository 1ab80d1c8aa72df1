import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SecurityPage } from '../../../../../components/desk/settings/security-page.tsx';
import { isLocale } from '../../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:security.title'), robots: { index: false } };
};

/** One’s own account. */
const Page = () => <SecurityPage />;

export default Page;
