import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type APIResponse, expect, test } from '@playwright/test';
import { root } from '../../scripts/lib/root.mjs';
import { pages } from '../support/routes.ts';

/*
 * The security headers of every route there is: of the API as its folders say, so that a new route is
 * covered without being listed, and of every page (S-05, P-45).
 */

/** What every answer says, whatever it is. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Read by frames that have no origin of their own: nothing of it is about anybody. */
const readFromAnywhere = ['/api/v1/rules', '/api/v1/clinics/x'];

const apiPaths = readdirSync(join(root, 'app', 'api', 'v1'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('/route.ts'))
  .map((file) => `/api/v1/${file.slice(0, -'/route.ts'.length).replace(/\[\w+\]/g, 'x')}`)
  .sort();

const namesOf = (answer: APIResponse): readonly string[] => Object.keys(answer.headers());

test('every call of the API answers as a call: no document, kept by nobody, listed nowhere', async ({
  request,
}) => {
  expect(apiPaths.length).toBeGreaterThan(25);
  for (const path of apiPaths) {
    const answer = await request.fetch(path, { method: 'OPTIONS' });
    expect(answer.status(), path).toBe(204);
    const isPublic = readFromAnywhere.includes(path);
    expect(answer.headers(), path).toMatchObject({
      ...everywhere,
      'content-security-policy': closed,
      'cache-control': 'no-store',
      'cross-origin-resource-policy': isPublic ? 'cross-origin' : 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
      allow: expect.stringContaining('OPTIONS'),
    });
    expect(answer.headers()['access-control-allow-origin'], path).toBe(isPublic ? '*' : undefined);
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'access-control-allow-credentials'])
      expect(namesOf(answer), path).not.toContain(name);
  }
});

test('every page answers as a page: its own policy, and a camera for the desk alone', async ({
  request,
}) => {
  for (const path of pages) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    expect(headers, path).toMatchObject({
      ...everywhere,
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[^']+')+; /);
    expect(policy, path).toMatch(/; frame-ancestors 'none'$/);
    expect(policy, path).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/);
    const isOfDesk = /^\/[^/]+\/desk(?:\/|$)/.test(path);
    expect(headers['permissions-policy']?.includes('camera=(self)'), path).toBe(isOfDesk);
    for (const name of ['set-cookie', 'server', 'x-powered-by'])
      expect(namesOf(answer), path).not.toContain(name);
  }
});
