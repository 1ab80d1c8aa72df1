import baseline from './baseline-headers.json' with { type: 'json' };

/** What an address is, as far as headers are concerned. */
export type RouteClass = 'api' | 'page' | 'private-page' | 'desk-page' | 'worker';

/** Pages that no search engine should list: a step of somebody's check, and where a code is opened. */
const privatePages = /^\/[^/]+\/(?:check\/.|open$)/;

/** The desk of a clinic, not listed either. */
const deskPages = /^\/[^/]+\/desk(?:\/|$)/;

/** @param pathname the path of the address, without the query */
export const routeClass = (pathname: string): RouteClass => {
  if (pathname === '/sw.js') return 'worker';
  if (pathname === '/api' || pathname.startsWith('/api/')) return 'api';
  if (deskPages.test(pathname)) return 'desk-page';
  return privatePages.test(pathname) ? 'private-page' : 'page';
};

interface PolicySources {
  /** `sha256-…` of each inline script that this page was built with. */
  readonly scriptHashes: readonly string[];
  /** The development server evaluates code, inlines styles and opens a web socket. */
  readonly isDevelopment: boolean;
}

/**
 * The Content-Security-Policy of a page (S-03): nothing but our own files, and of inline scripts
 * only those of the build. There is no allowance for inline styles, so a component must not put a
 * `style` attribute into the HTML of the server.
 */
export const contentSecurityPolicy = ({ scriptHashes, isDevelopment }: PolicySources): string => {
  const scripts = isDevelopment
    ? ["'unsafe-inline'", "'unsafe-eval'"]
    : scriptHashes.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** The desk reads handover codes with the camera; every other feature stays off there too. */
const withCamera = baseline['permissions-policy'].replace('camera=()', 'camera=(self)');

/**
 * All security headers of one answer (S-05, P-45), by lower-case name. An API answer is never a
 * document, so it keeps the baseline's empty policy and is never stored. A page holds nothing about
 * anybody; it may be stored, but is asked for again, because its policy belongs to its build.
 *
 * @param request.pathname the path of the address, without the query
 */
export const securityHeaders = (
  request: PolicySources & { readonly pathname: string },
): Readonly<Record<string, string>> => {
  const kind = routeClass(request.pathname);
  if (kind === 'api') {
    return { ...baseline, 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' };
  }
  if (kind === 'worker') {
    // Its own policy, which holds for what it fetches: the files of this build and nothing else.
    const policy =
      "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    return { ...baseline, 'content-security-policy': policy, 'cache-control': 'no-cache' };
  }
  return {
    ...baseline,
    'content-security-policy': contentSecurityPolicy(request),
    'cache-control': 'no-cache',
    ...(kind === 'page' ? {} : { 'x-robots-tag': 'noindex, nofollow' }),
    ...(kind === 'desk-page' ? { 'permissions-policy': withCamera } : {}),
  };
};
