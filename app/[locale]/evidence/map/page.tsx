import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { QuestionMap } from './question-map.tsx';
import { StageMap } from './stage-map.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('evidence:pages.map.title') };
};

/** How the check runs, drawn from its own code, and the same in words. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <EvidenceFrame t={t} locale={locale} part="map">
      <h2>{t('evidence:map.questions')}</h2>
      <QuestionMap t={t} />
      <h2>{t('evidence:map.chart')}</h2>
      <StageMap t={t} />
    </EvidenceFrame>
  );
};

export default Page;
