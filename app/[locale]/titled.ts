import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale } from '../../lib/i18n/locales.ts';
import { serverWords } from '../../lib/i18n/server.ts';

/** What a page below the language is given. */
export interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

/** The head of a page whose title is one sentence of its words. */
export const titled =
  (key: string) =>
  async ({ params }: PageProps): Promise<Metadata> => {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    return { title: serverWords(locale)(key) };
  };
