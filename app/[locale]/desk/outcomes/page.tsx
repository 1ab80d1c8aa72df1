import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OutcomesPage } from '../../../../components/desk/outcomes/outcomes-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('desk:outcomes.title'), robots: { index: false } };
};

/** How the check and the confirmed results agree. The counts come from the API, to those who may see them. */
const Page = () => <OutcomesPage />;

export default Page;
