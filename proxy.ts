import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { hashesFor, type InlineHashes } from './lib/http/inline-hashes.ts';
import { preferredLocale } from './lib/http/preferred-locale.ts';
import { securityHeaders } from './lib/http/security-headers.ts';

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

/**
 * Runs before every page and API answer: sets the security headers, and sends `/` to the start page
 * in the language the browser asks for. It protects the reader's browser and decides nothing about
 * who may read what.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname } = request.nextUrl;
  const scriptHashes = isDevelopment ? [] : hashesFor(readInlineHashes(), pathname);
  const headers = securityHeaders({ pathname, scriptHashes, isDevelopment });
  const answer = redirection(request) ?? NextResponse.next();
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
};

export const config = {
  // Files of the build carry the baseline headers of next.config.js, and need no policy of their own.
  matcher: ['/((?!_next/static/).*)'],
};
