import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmergencyNumbers } from '../../../components/place/emergency-numbers.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: serverWords(locale)('offline:title'), robots: { index: false } };
};

/** Shown instead of a page that is not kept on the device while there is no network. */
const OfflinePage = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <div className="page">
      <main id="main">
        <h1 tabIndex={-1}>{t('offline:title')}</h1>
        <p>{t('offline:body')}</p>
        <p>{t('offline:stillWorks')}</p>
        <p>
          <a href={`/${locale}`}>{t('offline:toStart')}</a>
        </p>
        <section>
          <h2>{t('ui:person.numbers')}</h2>
          <EmergencyNumbers />
        </section>
      </main>
    </div>
  );
};

export default OfflinePage;
