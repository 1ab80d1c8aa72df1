import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckPage } from '../../../../../components/check/check-page.tsx';
import { type Step, stepOfPath, steps } from '../../../../../components/check/step.ts';
import { stepTitle } from '../../../../../components/check/step-title.ts';
import { EmergencyNumbers } from '../../../../../components/place/emergency-numbers.tsx';
import { WordsProvider } from '../../../../../components/words-provider.tsx';
import { isLocale } from '../../../../../lib/i18n/locales.ts';
import { serverWords } from '../../../../../lib/i18n/server.ts';
import { consentText } from '../../../../consent-text.ts';
import { firstWords } from '../../../../first-words.ts';
import { questionLayout } from '../../../../question-layout.ts';

interface PageProps {
  readonly params: Promise<{ locale: string; step?: string[] }>;
}

/** Every address of the check is built in advance: the bare one, one per question, and the pages after. */
export const generateStaticParams = () => [
  { step: [] },
  ...steps.map((step) => ({ step: [step] })),
];
export const dynamicParams = false;

/** The step of the address; the bare address shows the first question. */
const stepOf = (step: readonly string[] | undefined): Step | null =>
  step === undefined || step.length === 0
    ? 'emergency-signs'
    : stepOfPath(`//check/${step.join('/')}`);

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale, step } = await params;
  const named = stepOf(step);
  if (!isLocale(locale) || named === null) notFound();
  return { title: stepTitle(serverWords(locale), named), robots: { index: false } };
};

const Page = async ({ params }: PageProps) => {
  const { locale, step } = await params;
  const named = stepOf(step);
  if (!isLocale(locale) || named === null) notFound();
  const t = serverWords(locale);
  return (
    <WordsProvider dictionary={firstWords(locale, named)} locale={locale}>
      <noscript>
        <div className="notice">
          <p>{t('ui:start.noScript')}</p>
          <EmergencyNumbers />
        </div>
      </noscript>
      <CheckPage prerendered={named} layout={questionLayout} consentText={consentText[locale]} />
    </WordsProvider>
  );
};

export default Page;
