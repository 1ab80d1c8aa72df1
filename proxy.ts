import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { embedPath } from './lib/embed/embed-path.ts';
import { readEmbedQuery } from './lib/embed/embed-query.ts';
import { hashesFor, type InlineHashes, noHashes } from './lib/http/inline-hashes.ts';
import { preferredLocale } from './lib/http/preferred-locale.ts';
import { securityHeaders } from './lib/http/security-headers.ts';
import { isUnderWrongName, staffHost } from './lib/http/staff-host.ts';
import { allowedOrigins } from './server/clinics/allowed-origins.ts';
import { publicClinic } from './server/clinics/public-clinic.ts';

const isDevelopment = process.env.NODE_ENV === 'development';

let inlineHashes: InlineHashes | undefined;

/** Read once, at the first request: the build that is being served does not change. */
const readInlineHashes = (): InlineHashes => {
  inlineHashes ??= JSON.parse(
    readFileSync(join(process.cwd(), '.next', 'inline-hashes.json'), 'utf8'),
  ) as InlineHashes;
  return inlineHashes;
};

/** Where this request belongs instead of where it went, or null when it is in the right place. */
const redirection = (request: NextRequest): NextResponse | null => {
  const { pathname } = request.nextUrl;
  const to = new URL(request.url);
  if (pathname === '/') {
    to.pathname = `/${preferredLocale(request.headers.get('accept-language'))}`;
    return NextResponse.redirect(to, { status: 307, headers: { vary: 'Accept-Language' } });
  }
  if (pathname.endsWith('/')) {
    to.pathname = pathname.replace(/\/+$/, '');
    return NextResponse.redirect(to, 308);
  }
  return null;
};

/** Nothing is there: an address that no page has, so that Next answers with its 404 page. */
const nowhere = '/not-there';

/** A prerendered page that stands behind another address, and who may frame it. */
interface Behind {
  readonly pathname: string;
  readonly hosts: readonly string[];
}

/**
 * The page behind the address of a frame: the one of its language and theme (ruling 34), or none when
 * there is no such clinic. Nothing is there under the wrong one of two names. The pages themselves have no address of their own, nor have those that
 * `npm run build:static` takes.
 */
const pageBehind = async ({ nextUrl, headers }: NextRequest): Promise<Behind | null> => {
  const { pathname, searchParams } = nextUrl;
  if (/^\/(embed|copy)-pages/.test(pathname)) return { pathname: nowhere, hosts: [] };
  if (isUnderWrongName(pathname, headers.get('host'), staffHost(process.env)))
    return { pathname: nowhere, hosts: [] };
  const embed = embedPath(pathname);
  if (embed?.kind !== 'frame') return null;
  const clinic = await publicClinic(embed.slug);
  if (clinic === null) return { pathname: nowhere, hosts: [] };
  const { lang, theme } = readEmbedQuery(searchParams);
  const wanted = lang ?? preferredLocale(headers.get('accept-language'));
  const locale = clinic.languages.includes(wanted) ? wanted : (clinic.languages[0] ?? wanted);
  return {
    pathname: `/embed-pages/${locale}/${theme}`,
    hosts: await allowedOrigins(embed.slug),
  };
};

/**
 * Runs before every page and API answer: sets the security headers, sends `/` to the start page in
 * the language the browser asks for, and finds the page behind a frame. It protects the reader's
 * browser and decides nothing about who may read what.
 */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const { pathname } = request.nextUrl;
  const behind = await pageBehind(request);
  const hashes = isDevelopment
    ? noHashes
    : hashesFor(readInlineHashes(), behind?.pathname ?? pathname);
  const headers = securityHeaders({
    pathname,
    hashes,
    isDevelopment,
    hosts: behind?.hosts ?? [],
  });
  const answer =
    redirection(request) ??
    (behind === null
      ? NextResponse.next()
      : NextResponse.rewrite(new URL(behind.pathname, request.url)));
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
};

export const config = {
  // Files of the build carry the baseline headers of next.config.js, and need no policy of their own.
  matcher: ['/((?!_next/static/).*)'],
};
