import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SignInPage } from '../../../../components/desk/account/sign-in-page.tsx';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('staff:signIn.title'), robots: { index: false } };
};

/** Signing in. */
const Page = () => <SignInPage />;

export default Page;
