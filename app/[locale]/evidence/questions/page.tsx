import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { QuestionTables } from './question-tables.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('evidence:pages.questions.title') };
};

/** Every question: why, when, what was found, and its table of grades. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <EvidenceFrame t={t} locale={locale} part="questions">
      <QuestionTables t={t} locale={locale} />
    </EvidenceFrame>
  );
};

export default Page;
