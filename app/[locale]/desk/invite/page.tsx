import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkPage } from '../../../../components/desk/account/link-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:link.title'), robots: { index: false } };
};

/** Invitations and resets. */
const Page = () => <LinkPage />;

export default Page;
