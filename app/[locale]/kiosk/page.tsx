import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KioskPage } from '../../../components/kiosk/kiosk-page.tsx';
import { EmergencyNumbers } from '../../../components/place/emergency-numbers.tsx';
import { WordsProvider } from '../../../components/words-provider.tsx';
import { checkNamespaces } from '../../../lib/i18n/check-namespaces.ts';
import { isLocale, type Locale } from '../../../lib/i18n/locales.ts';
import { loadDictionary, serverWords } from '../../../lib/i18n/server.ts';
import { consentText } from '../../consent-text.ts';
import { questionLayout } from '../../question-layout.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

const words = (locale: Locale) =>
  loadDictionary(locale, ['ui', ...checkNamespaces, 'reasons', 'kiosk', 'consent']);

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('kiosk:screen.title'), robots: { index: false } };
};

/** The kiosk of a waiting room. Both languages are on the page, so that it changes without a network. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <WordsProvider dictionary={words(locale)} locale={locale}>
      <noscript>
        <div className="notice">
          <p>{t('ui:start.noScript')}</p>
          <EmergencyNumbers />
        </div>
      </noscript>
      <KioskPage
        dictionaries={{ 'zh-CN': words('zh-CN'), en: words('en') }}
        layout={questionLayout}
        consentText={consentText}
      />
    </WordsProvider>
  );
};

export default Page;
