import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InterviewPage } from '../../../../components/desk/interview/interview-page.tsx';
import { WordsProvider } from '../../../../components/words-provider.tsx';
import { checkNamespaces } from '../../../../lib/i18n/check-namespaces.ts';
import { isLocale, type Locale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../../lib/i18n/server.ts';
import { questionLayout } from '../../../question-layout.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

const words = (locale: Locale) =>
  loadDictionary(locale, ['ui', ...checkNamespaces, 'reasons', 'kiosk']);

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('kiosk:interview.title'), robots: { index: false } };
};

/** The assisted interview, with the words of both languages: the patient's and the clerk's. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <WordsProvider dictionary={words(locale)} locale={locale}>
      <InterviewPage
        dictionaries={{ 'zh-CN': words('zh-CN'), en: words('en') }}
        layout={questionLayout}
      />
    </WordsProvider>
  );
};

export default Page;
