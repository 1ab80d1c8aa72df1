import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeoplePage } from '../../../../../components/desk/settings/people-page.tsx';
import { isLocale } from '../../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:people.title'), robots: { index: false } };
};

/** Staff and roles. */
const Page = () => <PeoplePage />;

export default Page;
