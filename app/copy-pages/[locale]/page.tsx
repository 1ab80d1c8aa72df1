import { notFound } from 'next/navigation';
import { CopyPage } from '../../../components/copy/copy-page.tsx';
import { frameNamespaces } from '../../../lib/i18n/check-namespaces.ts';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';
import { questionLayout } from '../../question-layout.ts';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <CopyPage
      locale={locale}
      dictionary={loadDictionary(locale, [...frameNamespaces, 'copy'])}
      layout={questionLayout}
    />
  );
};

export default Page;
