import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../lib/i18n/server.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { CriterionList } from './criterion-list.tsx';
import { FlagList } from './flag-list.tsx';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('evidence:pages.signs.title') };
};

/** Every red flag and every fact that decides directly, with its reason and its basis. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <EvidenceFrame t={t} locale={locale} part="signs">
      <h2>{t('evidence:flags.heading')}</h2>
      <p>{t('evidence:flags.lead')}</p>
      <FlagList t={t} locale={locale} />
      <h2>{t('evidence:criteria.heading')}</h2>
      <p>{t('evidence:criteria.lead')}</p>
      <CriterionList t={t} locale={locale} />
    </EvidenceFrame>
  );
};

export default Page;
