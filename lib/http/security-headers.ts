import { embedPath } from '../embed/embed-path.ts';
import baseline from './baseline-headers.json' with { type: 'json' };
import type { PageHashes } from './inline-hashes.ts';

/** What an address is, as far as headers are concerned. */
export type RouteClass =
  | 'api'
  | 'page'
  | 'private-page'
  | 'desk-page'
  | 'preview-page'
  | 'frame'
  | 'moving'
  | 'pinned'
  | 'worker';

/** Pages that no search engine should list: a step of somebody's check, a kiosk, where a code is opened. */
const privatePages = /^\/[^/]+\/(?:check\/.|(?:open|kiosk)$)/;

/** The desk of a clinic, not listed either. */
const deskPages = /^\/[^/]+\/desk(?:\/|$)/;

/** The page for the host's web person, which shows our own frame. */
const previewPages = /^\/[^/]+\/embedding$/;

/** What a frame reads, also one without an origin of its own: nothing of it is about anybody. */
const publicReads = /^\/api\/v1\/(?:rules|clinics\/[^/]+)$/;

/** @param pathname the path of the address, without the query */
export const routeClass = (pathname: string): RouteClass => {
  if (pathname === '/sw.js') return 'worker';
  if (pathname === '/api' || pathname.startsWith('/api/')) return 'api';
  if (deskPages.test(pathname)) return 'desk-page';
  const embed = embedPath(pathname);
  if (embed !== null) return embed.kind;
  if (previewPages.test(pathname)) return 'preview-page';
  return privatePages.test(pathname) ? 'private-page' : 'page';
};

interface PolicySources {
  /** What this page was built with. */
  readonly hashes: PageHashes;
  /** The development server evaluates code, inlines styles and opens a web socket. */
  readonly isDevelopment: boolean;
  /** Who may show this page inside theirs, as sources of `frame-ancestors`; nobody when empty. */
  readonly hosts?: readonly string[];
  /** Whether the page shows frames of our own. */
  readonly showsFrames?: boolean;
}

/**
 * The Content-Security-Policy of a page (S-03): nothing but our own files, and of scripts and styles
 * inside the page only those of the build. There is no allowance for a `style` attribute, so a
 * component must not put one into the HTML of the server.
 */
export const contentSecurityPolicy = ({
  hashes,
  isDevelopment,
  hosts = [],
  showsFrames = false,
}: PolicySources): string => {
  const quoted = (each: readonly string[]) => each.map((hash) => `'${hash}'`);
  const scripts = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : quoted(hashes.scripts);
  const styles = isDevelopment ? ["'unsafe-inline'"] : quoted(hashes.styles);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(showsFrames ? ["frame-src 'self'"] : []),
    `frame-ancestors ${hosts.length === 0 ? "'none'" : hosts.join(' ')}`,
  ].join('; ');
};

/** The desk reads handover codes with the camera; every other feature stays off there too. */
const withCamera = baseline['permissions-policy'].replace('camera=()', 'camera=(self)');

const { 'x-frame-options': _denied, ...framable } = baseline;

/** What may be loaded from any page: files with nothing about anybody in them. */
const fromAnywhere = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Holds for what the service worker fetches: the files of this build and nothing else. */
const workerPolicy =
  "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Types are text; a browser would take `.ts` for a film. */
const fileType = (pathname: string): string =>
  `${pathname.endsWith('.js') ? 'text/javascript' : 'text/plain'}; charset=utf-8`;

/**
 * All security headers of one answer (S-05, P-45), by lower-case name. An API answer is never a
 * document, so it keeps the baseline's empty policy and is never stored. A page holds nothing about
 * anybody; it may be stored, but is asked for again, because its policy belongs to its build. A frame
 * names who may show it, and may be shown by a host that isolates itself (E-10, E-33).
 *
 * @param request.pathname the path of the address, without the query
 */
export const securityHeaders = (
  request: PolicySources & { readonly pathname: string },
): Readonly<Record<string, string>> => {
  const { pathname } = request;
  const kind = routeClass(pathname);
  switch (kind) {
    case 'api':
      return {
        ...baseline,
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        ...(publicReads.test(pathname) ? fromAnywhere : {}),
      };
    case 'moving':
    case 'pinned':
      return {
        ...framable,
        ...fromAnywhere,
        'content-type': fileType(pathname),
        'cache-control':
          kind === 'pinned' ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      };
    case 'frame':
      return {
        ...((request.hosts ?? []).length === 0 ? baseline : framable),
        'content-security-policy': contentSecurityPolicy(request),
        'cache-control': 'no-cache',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'cross-origin',
        'x-robots-tag': 'noindex, nofollow',
      };
    case 'worker':
      return { ...baseline, 'content-security-policy': workerPolicy, 'cache-control': 'no-cache' };
    default:
      return {
        ...baseline,
        'content-security-policy': contentSecurityPolicy({
          ...request,
          hosts: [],
          showsFrames: kind === 'preview-page',
        }),
        'cache-control': 'no-cache',
        ...(kind === 'private-page' || kind === 'desk-page'
          ? { 'x-robots-tag': 'noindex, nofollow' }
          : {}),
        ...(kind === 'desk-page' ? { 'permissions-policy': withCamera } : {}),
      };
  }
};
