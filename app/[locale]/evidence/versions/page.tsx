import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { VersionList } from './version-list.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('evidence:pages.versions.title') };
};

/** What changed from one version of the rules to the next, and why. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <EvidenceFrame t={t} locale={locale} part="versions">
      <VersionList t={t} />
    </EvidenceFrame>
  );
};

export default Page;
