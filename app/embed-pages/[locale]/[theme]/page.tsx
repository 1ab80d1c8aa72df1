import { notFound } from 'next/navigation';
import { EmbedPage } from '../../../../components/embed/embed-page.tsx';
import { frameNamespaces } from '../../../../lib/i18n/check-namespaces.ts';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../../lib/i18n/server.ts';
import { rulesVersion } from '../../../../rules/version.ts';
import { consentText } from '../../../consent-text.ts';
import { questionLayout } from '../../../question-layout.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <EmbedPage
      locale={locale}
      dictionary={loadDictionary(locale, frameNamespaces)}
      layout={questionLayout}
      rules={rulesVersion.version}
      consentText={consentText}
    />
  );
};

export default Page;
