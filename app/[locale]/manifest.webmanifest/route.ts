import { grounds } from '../../../components/chrome/theme.ts';
import { htmlLang, isLocale, type Locale, locales } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

const manifestOf = (locale: Locale) => {
  const t = serverWords(locale);
  return {
    id: `/${locale}`,
    name: t('ui:product.name'),
    short_name: t('ui:product.name'),
    description: t('ui:titles.description'),
    lang: htmlLang(locale),
    dir: 'ltr',
    start_url: `/${locale}`,
    scope: '/',
    display: 'standalone',
    // The first thing painted, before any theme is known: what hurts least in either.
    background_color: grounds.dim,
    theme_color: grounds.dim,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
};

/** What a device needs to put the check beside its other programs. */
export const GET = async (
  _request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(manifestOf(locale)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
