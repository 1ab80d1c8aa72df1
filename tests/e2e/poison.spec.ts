import { type IncomingHttpHeaders, request } from 'node:http';
import { expect, test } from '@playwright/test';

/*
 * Somebody asks for a page or a public answer in a way that shall change what the server, or a cache
 * in front of it, gives to the next person (S-23). Sent byte for byte, as no browser would.
 */

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ask = (base: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const asked = request({
      hostname,
      port,
      path,
      headers: { host: 'clinic.example', ...headers },
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.end();
  });

const canary = 'poison.example';

/** Headers by which servers, proxies and frameworks have been told to answer something else. */
const poisons: readonly Readonly<Record<string, string>>[] = [
  ...[
    'forwarded',
    'x-forwarded-host',
    'x-forwarded-server',
    'x-forwarded-prefix',
    'x-forwarded-port',
    'x-forwarded-scheme',
    'x-forwarded-proto',
    'x-host',
    'x-http-host-override',
    'origin',
    'referer',
    'cookie',
    'x-matched-path',
    'x-invoke-path',
    'x-nextjs-data',
    'next-url',
    'next-action',
    'accept',
    'if-none-match',
    'x-forwarded-for',
  ].map((name) => ({ [name]: canary })),
  { 'x-original-url': `/${canary}`, 'x-rewrite-url': `/${canary}` },
  { 'x-middleware-rewrite': '/en/privacy', 'x-middleware-next': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-prefetch': '1', purpose: 'prefetch' },
  { 'x-prerender-revalidate': canary, 'x-prerender-bypass': canary },
  { 'x-next-cache-tags': canary, 'next-resume': '1' },
  { 'x-http-method-override': 'DELETE', 'x-method-override': 'POST', 'x-http-method': 'PUT' },
  { range: 'bytes=0-9' },
  { 'accept-encoding': 'identity', te: 'trailers' },
];

const queries = ['utm=x', '_method=DELETE', '__nextLocale=zh-CN', `callback=${canary}`, '_rsc=x'];

const pagesAndFiles = ['/en', '/zh-CN/privacy', '/en/kiosk', '/en/desk', '/embed/demo?lang=en'];
const calls = ['/api/v1/operator', '/api/v1/clinics/demo', '/api/v1/openapi.json', '/sw.js'];

/** What of an answer somebody else could be given, without what is new in each. */
const kept = ({
  status,
  headers: { date: _, 'keep-alive': _alive, ...headers },
  body,
}: Answer) => ({
  status,
  headers,
  body,
});

test('nothing that one person sends changes what another is served (S-23)', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const together: Readonly<Record<string, string>> = Object.assign({}, ...poisons);
  for (const path of [...pagesAndFiles, ...calls]) {
    const clean = kept(await ask(base, path));
    expect(clean.status, path).toBe(200);
    expect(kept(await ask(base, path, together)), path).toEqual(clean);
    expect(kept(await ask(base, path)), path).toEqual(clean);
  }
  // One by one, in case one of them hides what another does.
  const clean = kept(await ask(base, '/en'));
  for (const poison of poisons)
    expect(kept(await ask(base, '/en', poison)), JSON.stringify(poison)).toEqual(clean);
  for (const query of queries) expect(kept(await ask(base, `/en?${query}`)), query).toEqual(clean);
  expect(kept(await ask(base, '/en'))).toEqual(clean);
});

test('the data of a page never stands under the address of the page (S-23)', async ({
  baseURL,
}) => {
  const base = baseURL ?? '';
  for (const path of ['/en', '/en/privacy', '/zh-CN/desk']) {
    const bare = await ask(base, path, { rsc: '1' });
    // Sent on to an address of its own, from where a cache may keep it.
    expect([bare.status, bare.body], path).toEqual([307, '']);
    expect(bare.headers.location, path).toMatch(/^\/[^/].*\?_rsc/);
    const own = await ask(base, bare.headers.location ?? '', { rsc: '1' });
    expect(own.headers['content-type'], path).toContain('text/x-component');
    expect(own.headers.vary, path).toMatch(/\brsc\b/);
  }
});

test('the way to the start page leads nowhere else, whoever the server is said to be (S-23)', async ({
  baseURL,
}) => {
  for (const path of ['/', '/en/'])
    for (const headers of [{}, { host: canary }, { 'x-forwarded-host': canary }]) {
      const answer = await ask(baseURL ?? '', path, headers);
      expect(answer.headers.location, path).toBe('/en');
      expect(JSON.stringify(answer), path).not.toContain(canary);
    }
});
