import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QueuePage } from '../../../components/desk/queue/queue-page.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('desk:queue.title'), robots: { index: false } };
};

/** The queue. The page is the same for everybody; who may see what is decided by the API. */
const Page = () => <QueuePage />;

export default Page;
