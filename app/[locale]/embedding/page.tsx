import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbeddingPage } from '../../../components/embedding/embedding-page.tsx';
import { WordsProvider } from '../../../components/words-provider.tsx';
import releases from '../../../embed/releases.json' with { type: 'json' };
import { isLocale } from '../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

const integrityByVersion: Readonly<Record<string, string>> = releases.integrity;
const release = {
  version: releases.newest,
  integrity: integrityByVersion[releases.newest] ?? '',
};

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('embedding:title') };
};

/** For the person who keeps a hospital's web site: what to paste, what to allow, and a preview. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider dictionary={loadDictionary(locale, ['embedding'])} locale={locale}>
      <EmbeddingPage release={release} />
    </WordsProvider>
  );
};

export default Page;
