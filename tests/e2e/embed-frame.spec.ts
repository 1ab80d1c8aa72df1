import { gzipSync } from 'node:zlib';
import { expect, type Page, type Request, test } from '@playwright/test';
import { contract, questionIds } from '../../rules/schema/contract.ts';
import { watchPolicy } from '../support/policy-watch.ts';
import { pages } from '../support/routes.ts';
import { type HostSite, serveHost } from './hosts/serve-host.ts';
import { classicCases } from './support/classic-cases.ts';
import {
  beginIn,
  byFrame,
  byScript,
  collectMessages,
  headingOf,
  hostPage,
  messages,
  noteIn,
  resultIn,
  theFrame,
  walkIn,
} from './support/frame.ts';
import { answerOn, pastTremorPause } from './support/journey.ts';
import { words } from './support/words.ts';

const { t } = words.en;
const answers = classicCases[0]?.answers ?? {};
let site: HostSite | undefined;
let base = '';

test.beforeEach(({ baseURL }) => {
  base = baseURL ?? '';
});
test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

const open = async (page: Page, body: string): Promise<void> => {
  site = await serveHost({ '/': { body }, '/before': { body: hostPage('<p>Before.</p>') } });
  await page.goto(site.at());
};

/** Lets the clinic for trying out have other public settings, as a clinic of the database has. */
const withSettings = (page: Page, settings: object) =>
  page.route('**/api/v1/clinics/demo', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...settings } });
  });

const typesOf = async (page: Page) => (await messages(page)).map(({ type }) => type);

test('a whole check inside a host: what is told is counted, and is no answer', async ({ page }) => {
  await collectMessages(page);
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await open(
    page,
    hostPage(`<div>${'<p>Words of the host.</p>'.repeat(40)}</div>${byScript(base)}`),
  );
  const frame = theFrame(page);
  // A browser lets a frame from elsewhere rest while it is out of sight.
  await page.locator('#check').scrollIntoViewIfNeeded();
  await beginIn(frame, 'en');
  let pagesSeen = 0;
  const settled: number[] = [];
  const overflow = () =>
    page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  /** When the person begins to act on each page: what comes later answers them. */
  const acted: number[] = [];
  await walkIn(frame, 'en', answers, {
    onStep: async () => {
      pagesSeen += 1;
      await expect(headingOf(frame)).toBeInViewport();
      await expect.poll(overflow).toBe(0);
      acted.push(await page.evaluate(() => performance.now()));
    },
  });
  await resultIn(frame, page, 'en');
  await noteIn(frame, page, 'en');
  await expect.poll(() => typesOf(page)).toContain('completed');
  const heard = await messages(page);
  const steps = heard.filter(({ type }) => type === 'progress');
  expect(steps.map(({ payload }) => payload)).toEqual(steps.map((_, at) => ({ step: at + 1 })));
  // Each question, the review, the result and the note.
  expect(steps.length).toBe(pagesSeen + 2);
  expect(heard.find(({ type }) => type === 'completed')?.payload).toEqual({
    rules: expect.stringMatching(/^\d/),
    lang: 'en',
  });
  expect(heard[0]?.type).toBe('ready');
  expect(heard.filter(({ type }) => type === 'started')).toHaveLength(1);

  // Of each page before anybody touches it: few messages, and soon the last height.
  for (const [at, until] of acted.entries()) {
    const from = steps[at]?.at ?? 0;
    const said = heard.filter((each) => each.at >= from && each.at < until);
    expect(said.length, said.map(({ type }) => type).join()).toBeLessThanOrEqual(5);
    const last = said.findLast(({ type }) => type === 'resize');
    if (last !== undefined) settled.push(Math.round(last.at - from));
  }
  process.stdout.write(
    `\n  the last height came at most ${Math.max(...settled)} ms after its page, over ${settled.length} pages; ${heard.length} messages\n`,
  );
  expect(await overflow()).toBe(0);

  const telling = questionIds
    .flatMap((id) => [id, ...contract[id].options])
    .filter((id) => id.includes('-'));
  const said = JSON.stringify(heard.map(({ type, payload }) => [type, payload]));
  expect(telling.filter((id) => said.includes(id))).toEqual([]);
  const leaks = sent
    .filter((request) => request.frame() !== page.mainFrame())
    .map((request) => `${request.method()} ${new URL(request.url()).host}`);
  expect(new Set(leaks)).toEqual(new Set([`GET ${new URL(base).host}`]));
});

test('an emergency is told without its level, and with it only where the clinic allows that', async ({
  page,
}) => {
  await collectMessages(page);
  for (const [tellsHostTheLevel, payload] of [
    [false, {}],
    [true, { level: 'emergency-now' }],
  ] as const) {
    await withSettings(page, { tellsHostTheLevel });
    await open(page, hostPage(byScript(base)));
    await beginIn(theFrame(page), 'en');
    await answerOn(theFrame(page), 'en', 'emergency-signs', {
      'emergency-signs': ['arm-leg-weak'],
    });
    await expect.poll(() => typesOf(page)).toContain('red_flag');
    const flags = (await messages(page)).filter(({ type }) => type === 'red_flag');
    expect(flags.map((each) => each.payload)).toEqual([payload]);
    await site?.close();
    await page.unrouteAll();
  }
});

test('language, theme and reset from the host keep the place, the answers and the focus', async ({
  page,
}) => {
  await open(page, hostPage(`<button id="host">Host</button>${byScript(base)}`));
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers, { most: 3 });
  await expect(headingOf(frame)).toHaveText(t('questions:side.title'));
  await frame.getByRole('radio').first().check();
  await page.locator('#host').focus();
  const send = (type: string, payload: object) =>
    page.evaluate(
      ([said, about]) => {
        const element = document.querySelector<HTMLElement>('#check');
        if (element === null) throw new Error('no element');
        const handle = window.Facewise?.mount(element, { clinic: 'demo' });
        handle?.send(said as 'reset', about as Record<string, never>);
      },
      [type, payload] as const,
    );
  await send('set_lang', { lang: 'zh-CN' });
  await expect(headingOf(frame)).toHaveText(words['zh-CN'].t('questions:side.title'));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await expect(frame.getByRole('radio').first()).toBeChecked();
  expect(await page.locator('iframe').getAttribute('title')).toContain('面肌自查');
  await send('set_theme', { theme: 'dark' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
  await send('set_lang', { lang: '<img>' });
  await send('set_theme', { theme: 'pink' });
  await send('set_lang', { lang: 'en' });
  await expect(headingOf(frame)).toHaveText(t('questions:side.title'));
  await send('reset', {});
  await expect(headingOf(frame)).toHaveText(t('ui:start.title'));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('host');
});

test('nothing takes the focus or the scroll of the host on load', async ({ page }) => {
  await collectMessages(page);
  await open(page, hostPage(`${'<p>Words.</p>'.repeat(80)}${byScript(base)}`));
  await expect.poll(() => typesOf(page)).toContain('resize');
  await theFrame(page).getByLabel(t('ui:theme.label')).waitFor();
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
    'BODY',
    0,
  ]);
});

test('the Back button leaves the host’s page in one press, after any number of questions', async ({
  page,
}) => {
  await open(page, hostPage(byScript(base)));
  const address = page.url();
  await page.goto(`${address}before`);
  await page.goto(address);
  const length = await page.evaluate(() => history.length);
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers, { most: 4 });
  await pastTremorPause(page);
  await frame.getByRole('link', { name: t('ui:question.back'), exact: true }).click();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await expect(page).toHaveURL(/\/before$/);
});

test('heights from 200 to 8000 are followed, an echo is not, and a loop is stopped', async ({
  page,
}) => {
  await collectMessages(page);
  await open(
    page,
    hostPage(
      `<script>window.errors = []; document.addEventListener('facewise:error', (event) => errors.push(event.detail.code));</script>${byScript(base)}`,
    ),
  );
  await expect.poll(() => typesOf(page)).toContain('resize');
  const inside = page.frames()[1];
  const host = new URL(page.url()).origin;
  const tell = (heights: readonly number[]) =>
    inside?.evaluate(
      ([all, to]) => {
        for (const height of all)
          parent.postMessage(
            { source: 'facewise', version: 1, id: 'x', type: 'resize', payload: { height } },
            to,
          );
      },
      [heights, host] as const,
    );
  const height = () => page.locator('iframe').evaluate((frame) => frame.style.height);
  for (const [told, shown] of [
    [50, '200px'],
    [99_999, '8000px'],
    [7996, '8000px'],
    [7995, '7995px'],
    [7996.2, '7997px'],
  ] as const) {
    await tell([told]);
    await expect.poll(height).toBe(shown);
  }
  expect(await page.evaluate('errors')).toEqual([]);
  await tell(Array.from({ length: 30 }, (_, at) => 500 + (at % 2) * 100));
  await expect.poll(() => page.evaluate('errors')).toEqual(['resize-loop']);
});

test('the content fits at every width, and grows with the letters', async ({ page }) => {
  await open(page, hostPage(byScript(base)));
  await beginIn(theFrame(page), 'en');
  const inside = page.frames()[1];
  const overflow = () =>
    inside?.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      document.documentElement.scrollWidth - innerWidth,
    ]);
  for (const width of [1280, 640, 336, 900]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(overflow).toEqual([0, 0]);
  }
  await inside?.evaluate(() => {
    document.documentElement.style.fontSize = '24px';
  });
  await expect.poll(overflow).toEqual([0, 0]);
});

test('every link stays inside, is a number, or opens a page of its own', async ({ page }) => {
  await open(page, hostPage(byFrame(base)));
  const frame = theFrame(page);
  const check = async () => {
    const links = await frame.locator('a[href]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        isSafe: link.getAttribute('target') === '_blank' && link.getAttribute('rel') === 'noopener',
      })),
    );
    expect(links.filter(({ href, isSafe }) => !isSafe && !/^(#|tel:)/.test(href))).toEqual([]);
    return links.length;
  };
  let links = 0;
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers, {
    onStep: async () => {
      links += await check();
    },
  });
  await resultIn(frame, page, 'en');
  links += await check();
  for (const details of await frame.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  links += await check();
  await noteIn(frame, page, 'en');
  links += await check();
  expect(links).toBeGreaterThan(50);
});

test('a kiosk has no way out', async ({ page }) => {
  await withSettings(page, { bookingLink: 'https://clinic.example/book' });
  await open(
    page,
    hostPage(byFrame(base, 'width="640" height="720"', 'lang=en&mode=kiosk&subject=self')),
  );
  const frame = theFrame(page);
  await expect(frame.getByRole('radio', { name: t('ui:start.subjects.self') })).toHaveCount(0);
  await frame.getByLabel(t('ui:theme.label')).selectOption('dim');
  await frame.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
  await expect(headingOf(frame)).toHaveText(t('questions:emergency-signs.title'));
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  const out = frame.locator('a[href]:not([href^="#"]):not([href^="tel:"])');
  await expect(out).toHaveCount(0);
});

test('a clinic shows its name, its logo, its colour and how to reach it', async ({ page }) => {
  const complaints = await watchPolicy(page);
  const logo =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  await withSettings(page, {
    slug: 'first',
    name: { 'zh-CN': '第一医院', en: 'First Hospital' },
    accent: { light: '#7a1f5c', dim: '#e6b3d4', dark: '#f0c0de' },
    logo,
    phone: '+86 10 1234 5678',
    bookingLink: 'https://clinic.example/book',
  });
  await open(page, hostPage(byScript(base)));
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await expect(frame.getByText('First Hospital')).toBeVisible();
  await expect(frame.getByText(t('embed:test'))).toHaveCount(0);
  await expect(frame.locator('header img')).toHaveJSProperty('naturalWidth', 1);
  const press = frame.getByRole('button', { name: t('ui:question.continue'), exact: true });
  await expect(press).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await frame.getByLabel(t('ui:theme.label')).selectOption('dim');
  await expect(press).toHaveCSS('border-color', 'rgb(230, 179, 212)');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  const booking = frame.getByRole('link', { name: /clinic\.example/ });
  await expect(booking).toHaveAttribute('href', 'https://clinic.example/book');
  await expect(frame.getByRole('link', { name: '+86 10 1234 5678' })).toBeVisible();
  expect(complaints.all).toEqual([]);
});

test('the clinic for trying out says that nothing is filed', async ({ page }) => {
  await open(page, hostPage(byScript(base)));
  await expect(theFrame(page).getByText(t('embed:test'))).toBeVisible();
});

const sandbox = (...allowed: readonly string[]) =>
  `width="640" height="720" sandbox="${['allow-scripts', 'allow-same-origin', ...allowed].join(' ')}"`;

const toNote = async (page: Page) => {
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  await noteIn(frame, page, 'en');
  await pastTremorPause(page);
  return frame;
};

test('a note that may not be printed in the frame is printed from a window, and nothing is sent', async ({
  page,
  context,
}) => {
  await collectMessages(page);
  await context.addInitScript(() => {
    if (window.top === window) return;
    // The browser of a sandbox without modals.
    window.print = () => {};
  });
  await open(
    page,
    hostPage(byFrame(base, sandbox('allow-popups', 'allow-popups-to-escape-sandbox'))),
  );
  const frame = await toNote(page);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/\/_next\/static\/|^data:|^blob:/.test(request.url())) asked.push(request.url());
  });
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('button', { name: t('ui:note.print') }).click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(t('ui:note.title'));
  expect(asked.filter((url) => url !== 'about:blank')).toEqual([]);
  await expect.poll(() => typesOf(page)).toContain('print_request');
});

test('where neither frame nor window may print, the note says what to do', async ({ page }) => {
  await collectMessages(page);
  await open(page, hostPage(byFrame(base, sandbox())));
  const frame = await toNote(page);
  await frame.getByRole('button', { name: t('ui:note.print') }).click();
  await expect(frame.getByText(t('embed:printBlocked'))).toBeInViewport();
  await expect.poll(() => typesOf(page)).toContain('print_request');
});

test('every address but the frame’s may be framed by nobody, and no frame has an older header', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const policyOf = async (path: string) => {
    // The first look for a clinic opens the database.
    const answer = await request.get(path, { maxRedirects: 0, timeout: 60_000 });
    const headers = answer.headers();
    return {
      status: answer.status(),
      ancestors: /frame-ancestors ([^;]+)/.exec(headers['content-security-policy'] ?? '')?.[1],
      older: headers['x-frame-options'],
    };
  };
  for (const query of ['', '?lang=zh-CN&theme=dim', '?lang=%3Cb%3E&theme=x&ref=%22'])
    expect(await policyOf(`/embed/demo${query}`)).toEqual({
      status: 200,
      ancestors: "'self' http://localhost:* http://127.0.0.1:*",
      older: undefined,
    });
  const others = [
    ...pages,
    '/',
    '/embed',
    '/embed/nobody',
    '/embed-pages/en/dim',
    '/api/v1/health/live',
    '/api/v1/clinics/demo',
    '/sw.js',
    '/icon.svg',
  ];
  for (const path of others)
    expect(await policyOf(path), path).toMatchObject({ ancestors: "'none'", older: 'DENY' });
  expect((await policyOf('/embed/nobody')).status).toBe(404);
  expect((await policyOf('/embed-pages/en/dim')).status).toBe(404);
});

test('the frame is in the language and the theme of its address from the first byte', async ({
  request,
}) => {
  const html = async (query: string, accept = 'zh-CN') =>
    (await request.get(`/embed/demo${query}`, { headers: { 'accept-language': accept } })).text();
  expect(await html('?lang=en&theme=dim')).toMatch(/<html lang="en" data-theme="dim">/);
  expect(await html('?lang=zh-CN&theme=dark')).toMatch(
    /<html lang="zh-Hans-CN" data-theme="dark">/,
  );
  expect(await html('', 'en-GB')).toMatch(/<html lang="en">/);
  expect(await html('?lang=fr', 'zh-TW')).toMatch(/<html lang="zh-Hans-CN">/);
  for (const theme of ['light', 'dim', 'dark', 'auto'])
    expect(await html(`?theme=${theme}`)).toMatch(/<meta name="color-scheme"/);
  expect(await html('?lang=%3Cscript%3Ex&ref=%3Cscript%3Ey&theme="><script>z')).not.toMatch(
    /<script>[xyz]/,
  );
});

test('the frame loads about as much as the check on the site', async ({ request }) => {
  const weigh = async (path: string) => {
    const html = await (await request.get(path)).text();
    const files = new Set(html.match(/\/_next\/static\/[^"'\\]+\.js/g) ?? []);
    let sum = 0;
    for (const file of files) sum += gzipSync(await (await request.get(file)).body()).length;
    return sum;
  };
  const [frame, site] = [await weigh('/embed/demo?lang=en'), await weigh('/en/check')];
  process.stdout.write(
    `\n  first-load scripts, gzip: frame ${(frame / 1000).toFixed(1)} kB, check ${(site / 1000).toFixed(1)} kB\n`,
  );
  expect(frame).toBeLessThan(1.08 * site);
});
