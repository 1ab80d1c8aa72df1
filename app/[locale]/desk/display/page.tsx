import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DisplayPage } from '../../../../components/desk/display/display-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('desk:display.title'), robots: { index: false } };
};

/** The screen of the waiting room, opened by somebody of the staff on its own device. */
const Page = () => <DisplayPage />;

export default Page;
