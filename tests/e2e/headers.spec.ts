import { createHash } from 'node:crypto';
import { type APIResponse, expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { watchPolicy } from '../support/policy-watch.ts';
import { missingPages, pages, pagesOfLocale, staffPagesOfLocale } from '../support/routes.ts';

/** What every answer says, whatever it is (S-05, P-45). */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': expect.stringMatching(
    /^(?=.*camera=\(\))(?=.*microphone=\(\))(?=.*geolocation=\(\))([a-z-]+=\(\)(, |$))+$/,
  ),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const open = new RegExp(
  "^default-src 'none'; script-src 'self'( 'sha256-[A-Za-z0-9+/]{43}=')+; style-src 'self'( 'sha256-[A-Za-z0-9+/]{43}='); " +
    "img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; " +
    "frame-ancestors 'none'$",
);

const page = { ...everywhere, 'content-security-policy': expect.stringMatching(open) };
const api = {
  ...everywhere,
  'content-security-policy': closed,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};

const isOfStaff = (path: string): boolean => staffPagesOfLocale.includes(path);

const expectHeaders = (answer: APIResponse, expected: Record<string, unknown>) => {
  const headers = answer.headers();
  expect(headers).toMatchObject(expected);
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('set-cookie');
};

test.describe('the headers of each class of route', () => {
  test('a page', async ({ request }) => {
    const answer = await request.get('/en');
    expect(answer.status()).toBe(200);
    expectHeaders(answer, { ...page, 'cache-control': 'no-cache' });
    expect(answer.headers()).not.toHaveProperty('x-robots-tag');
  });

  test('a step of the check, which is not listed', async ({ request }) => {
    const answer = await request.get('/zh-CN/check/emergency');
    expect(answer.status()).toBe(200);
    expectHeaders(answer, { ...page, 'x-robots-tag': 'noindex, nofollow' });
  });

  for (const path of missingPages) {
    test(`a page that does not exist: ${path}`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expectHeaders(answer, page);
    });
  }

  for (const [language, start] of [
    ['zh-TW,zh;q=0.9,en;q=0.8', '/zh-CN'],
    ['en-US,en;q=0.9,zh;q=0.8', '/en'],
    ['fr-FR', '/en'],
  ] as const) {
    test(`the address without a language, for a browser that asks for ${language}`, async ({
      request,
    }) => {
      const answer = await request.get('/', {
        headers: { 'accept-language': language },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(307);
      expectHeaders(answer, { ...everywhere, location: start, vary: 'Accept-Language' });
    });
  }

  test('an address with a slash too many', async ({ request }) => {
    const answer = await request.get('/en/', { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expectHeaders(answer, { ...everywhere, location: '/en' });
  });

  for (const path of [
    '/api/v1/health/live',
    '/api/v1/openapi.json',
    '/api/v1/questionnaire?lang=en',
    '/api/v1/fhir/Questionnaire?lang=en',
    '/api/v1/fhir/metadata',
  ]) {
    test(`an answer of the API: ${path}`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(200);
      expectHeaders(answer, api);
    });
  }

  test('an error of the API', async ({ request }) => {
    const answer = await request.post('/api/v1/assessments', {
      headers: { 'content-type': 'text/plain' },
      data: 'x',
    });
    expect(answer.status()).toBe(415);
    expectHeaders(answer, api);
  });

  test('a route of the API that does not exist', async ({ request }) => {
    const answer = await request.get('/api/v1/nothing-here');
    expect(answer.status()).toBe(404);
    expectHeaders(answer, { ...everywhere, 'x-robots-tag': 'noindex, nofollow' });
  });

  test('a file of the build', async ({ request }) => {
    const html = await (await request.get('/en')).text();
    const files = [...new Set(html.match(/\/_next\/static\/[^"'\\]+\.(?:js|css)/g) ?? [])];
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expectHeaders(await request.get(file), {
        ...everywhere,
        // A frame in a sandbox has no origin, and loads its own files from elsewhere.
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': closed,
        'cache-control': 'public, max-age=31536000, immutable',
      });
    }
  });
});

const shaOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page allows exactly its own scripts and styles', async ({ request }) => {
  for (const path of pages) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    const policy = answer.headers()['content-security-policy'] ?? '';
    for (const [directive, tag] of [
      ['script-src', /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g],
      ['style-src', /<style[^>]*>([\s\S]*?)<\/style>/g],
    ] as const) {
      const needed = [...html.matchAll(tag)].map(([, text = '']) => shaOf(text));
      const [own = ''] = policy.split('; ').filter((each) => each.startsWith(directive));
      const allowed = own.match(/'sha256-[^']+'/g) ?? [];
      expect(new Set(allowed), `${path} ${directive}`).toEqual(new Set(needed));
      expect(needed.length, `${path} ${directive}`).toBeGreaterThan(0);
    }
  }
});

for (const locale of locales) {
  test(`every ${locale} page comes to life without a complaint of the browser`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const complaints = await watchPolicy(page);
    for (const path of [...pagesOfLocale, ...staffPagesOfLocale]) {
      await page.goto(`/${locale}${path}`);
      await page.waitForFunction(() =>
        [...document.body.children].some((each) =>
          Object.keys(each).some((key) => key.startsWith('__reactFiber')),
        ),
      );
      // Nobody is signed in here, and the browser says so of every answer that says so.
      expect(
        complaints.all.filter((each) => !/status of 40[14]/.test(each) || !isOfStaff(path)),
        path,
      ).toEqual([]);
    }
  });
}

test('a page that does not exist is shown without a complaint of the browser', async ({ page }) => {
  const complaints = await watchPolicy(page);
  await page.goto('/fr/check');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.all.filter((each) => !each.includes('status of 404'))).toEqual([]);
});

test.describe('an injected script does not run', () => {
  const mark = 'document.documentElement.dataset.injected = "yes";';

  for (const [what, markup] of [
    ['in the page’s own HTML', `<script>${mark}</script>`],
    ['as an event handler', `<img src="data:," alt="" onerror='${mark}'>`],
    ['from another address', '<script src="https://injected.invalid/a.js"></script>'],
    ['as a javascript: frame', `<iframe src='javascript:parent.${mark}'></iframe>`],
  ] as const) {
    test(what, async ({ page }) => {
      const complaints = await watchPolicy(page);
      await page.route('/en', async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        await route.fulfill({
          response: answer,
          body: html.replace('</body>', `${markup}</body>`),
        });
      });
      await page.goto('/en');
      await expect
        .poll(() => complaints.all.filter((each) => each.startsWith('policy:')))
        .not.toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dataset.injected)).toBeUndefined();
    });
  }

  test('added by a script of the page', async ({ page }) => {
    const complaints = await watchPolicy(page);
    await page.goto('/en');
    await page.evaluate((text) => {
      const script = document.createElement('script');
      script.textContent = text;
      document.head.append(script);
    }, mark);
    await expect.poll(() => complaints.all.join()).toContain('script-src');
    expect(await page.evaluate(() => document.documentElement.dataset.injected)).toBeUndefined();
  });
});

test('a style that somebody slipped into the page’s own HTML does not apply', async ({ page }) => {
  const complaints = await watchPolicy(page);
  await page.route('/en', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const injected = html.replace('</head>', '<style>h1{display:none}</style></head>');
    await route.fulfill({ response: answer, body: injected });
  });
  await page.goto('/en');
  await expect.poll(() => complaints.all.join()).toContain('style-src');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('no page can be framed, not even by ourselves', async ({ page }) => {
  await page.route('/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="/guest.html"></iframe><iframe src="/en"></iframe>',
    }),
  );
  await page.route('/guest.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>A page that allows it.</p>' }),
  );
  await page.goto('/host.html');
  await expect(
    page.frameLocator('iframe >> nth=0').getByText('A page that allows it.'),
  ).toBeVisible();
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  expect(page.frames().some((frame) => new URL(frame.url()).pathname === '/en')).toBe(false);
});
