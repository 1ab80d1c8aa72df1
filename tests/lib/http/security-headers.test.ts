import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  routeClass,
  securityHeaders,
} from '../../../lib/http/security-headers.ts';

const served = {
  hashes: { scripts: ['sha256-a', 'sha256-b'], styles: ['sha256-c'] },
  isDevelopment: false,
};

/** A policy as a map from directive to its sources. */
const parse = (policy: string): Map<string, readonly string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the policy of a page', () => {
  const policy = parse(contentSecurityPolicy(served));

  test('runs our own files and the scripts inside this page as it was built, nothing else', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
  });

  test('starts from nothing and opens only what the pages use', () => {
    expect(Object.fromEntries([...policy].filter(([name]) => name !== 'script-src'))).toEqual({
      'default-src': ["'none'"],
      'style-src': ["'self'", "'sha256-c'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'media-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'object-src': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  test.each(['unsafe-inline', 'unsafe-eval', 'http:', 'https:', '*', 'strict-dynamic'])(
    'never says %s',
    (word) => {
      expect(contentSecurityPolicy(served)).not.toContain(word);
    },
  );

  test('is loosened for the development server alone', () => {
    expect(contentSecurityPolicy({ ...served, isDevelopment: true })).toContain("'unsafe-eval'");
  });
});

test.each([
  ['/', 'page'],
  ['/en', 'page'],
  ['/zh-CN/check', 'page'],
  ['/apiary', 'page'],
  ['/zh-CN/check/emergency', 'private-page'],
  ['/en/check/side', 'private-page'],
  ['/en/open', 'private-page'],
  ['/en/desk', 'desk-page'],
  ['/zh-CN/desk/intake', 'desk-page'],
  ['/en/desks', 'page'],
  ['/api', 'api'],
  ['/api/v1/assessments', 'api'],
  ['/embed/demo', 'frame'],
  ['/embed/v1.js', 'moving'],
  ['/embed/v1.0.0/loader.js', 'pinned'],
  ['/embed-pages/en/dim', 'page'],
  ['/en/embedding', 'preview-page'],
] as const)('%s is of the class %s', (pathname, kind) => {
  expect(routeClass(pathname)).toBe(kind);
});

describe.each(['/en', '/en/check/side', '/en/open', '/api/v1/assessments'])(
  'every answer, as %s',
  (pathname) => {
    const headers = securityHeaders({ ...served, pathname });

    test('insists on HTTPS for two years, with its subdomains', () => {
      expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    });

    test('is not sniffed, framed, shared across origins or told to the next site', () => {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
    });

    test('switches off every feature of the device that it names', () => {
      const features = (headers['permissions-policy'] ?? '').split(', ');
      expect(features).toEqual(
        expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()']),
      );
      expect(features.filter((each) => !each.endsWith('=()'))).toEqual([]);
    });

    test('may not be framed by anybody', () => {
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    });
  },
);

test('a page of the desk may use its own camera, and nothing else more than the others', () => {
  const features = (pathname: string) =>
    (securityHeaders({ ...served, pathname })['permissions-policy'] ?? '').split(', ');
  const added = features('/en/desk/scan').filter((each) => !features('/en').includes(each));
  expect(added).toEqual(['camera=(self)']);
  expect(features('/en/desk/scan')).toHaveLength(features('/en').length);
});

test('an answer of the API is no document, is not kept and is not listed', () => {
  expect(securityHeaders({ ...served, pathname: '/api/v1/assessments' })).toMatchObject({
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
});

test('a step of the check is not listed, the pages that explain it are', () => {
  expect(securityHeaders({ ...served, pathname: '/en/check/side' })).toHaveProperty('x-robots-tag');
  expect(securityHeaders({ ...served, pathname: '/en/evidence' })).not.toHaveProperty(
    'x-robots-tag',
  );
});

describe('a frame', () => {
  const hosts = ['https://www.hospital.example', 'https://intranet.example'];
  const frame = securityHeaders({ ...served, pathname: '/embed/first', hosts });

  test('names exactly the hosts of its clinic, and no older header overrules it', () => {
    expect(parse(frame['content-security-policy'] ?? '').get('frame-ancestors')).toEqual(hosts);
    expect(frame).not.toHaveProperty('x-frame-options');
  });

  test('can be shown by a host that isolates itself', () => {
    expect(frame).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('of a clinic without hosts is shown by nobody', () => {
    const closed = securityHeaders({ ...served, pathname: '/embed/first' });
    expect(closed['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(closed['x-frame-options']).toBe('DENY');
  });

  test('is the only page that hosts can open', () => {
    for (const pathname of ['/en', '/en/check/side', '/en/embedding', '/embed-pages/en/dim'])
      expect(securityHeaders({ ...served, pathname, hosts })).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-frame-options': 'DENY',
      });
  });
});

test('the page for the web person shows frames of our own, no other page shows any', () => {
  const sources = (pathname: string) =>
    parse(securityHeaders({ ...served, pathname })['content-security-policy'] ?? '').get(
      'frame-src',
    );
  expect(sources('/en/embedding')).toEqual(["'self'"]);
  expect(sources('/en')).toBeUndefined();
});

describe('the loader', () => {
  test.each([
    ['/embed/v1.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/embed/v1.d.ts', 'text/plain; charset=utf-8', 'public, max-age=300'],
    [
      '/embed/v1.0.0/loader.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])('%s can be loaded from anywhere and kept as long as it holds', (pathname, type, cache) => {
    expect(securityHeaders({ ...served, pathname })).toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
});

test('a clinic’s public settings and the standing of the rules can be read from anywhere, nothing else', () => {
  const allowed = (pathname: string) =>
    securityHeaders({ ...served, pathname })['access-control-allow-origin'];
  for (const pathname of ['/api/v1/clinics/demo', '/api/v1/rules'])
    expect(allowed(pathname)).toBe('*');
  for (const pathname of ['/api/v1/clinics', '/api/v1/clinics/demo/settings', '/api/v1/intakes'])
    expect(allowed(pathname)).toBeUndefined();
});
