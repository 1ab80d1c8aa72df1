import { type Browser, expect, type Page, test } from '@playwright/test';
import { watchPolicy } from '../support/policy-watch.ts';
import { type HostFile, type HostSite, serveHost } from './hosts/serve-host.ts';
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
import { pastTremorPause } from './support/journey.ts';
import { words } from './support/words.ts';

/*
 * The check on pages that are not ours, in a real browser, each host on an origin of its own. One row
 * per kind of host; the table at the end says what was done and how often.
 */

test.describe.configure({ mode: 'default' });

const { t } = words.en;
const answers = classicCases[0]?.answers ?? {};
const rows: { readonly host: string; readonly shown: string }[] = [];
let site: HostSite | undefined;
let base = '';

test.beforeEach(({ baseURL }) => {
  base = baseURL ?? '';
});
test.afterEach(async () => {
  await site?.close();
  site = undefined;
});
test.afterAll(() => {
  const width = Math.max(...rows.map(({ host }) => host.length));
  const lines = rows.map(({ host, shown }) => `  ${host.padEnd(width)}  ${shown}`);
  process.stdout.write(`\n${lines.join('\n')}\n  ${rows.length} kinds of host\n`);
});

const note = (host: string, shown: string) => rows.push({ host, shown });

/** Serves one page of a host and opens it there. */
const open = async (
  page: Page,
  body: string,
  {
    name = 'localhost',
    headers = {},
    files = {},
  }: {
    name?: string;
    headers?: Record<string, string>;
    files?: Record<string, HostFile>;
  } = {},
): Promise<string> => {
  site = await serveHost({ '/': { body, headers }, ...files });
  await page.goto(site.at(name));
  return site.at(name);
};

/** Goes two pages into the check; more would show nothing that depends on the host. */
const useCheck = async (page: Page, at = 0): Promise<void> => {
  const frame = theFrame(page, at);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers, { most: 2 });
  await expect(headingOf(frame)).toHaveText(t('questions:age-now.title'));
};

const frameStyle = (page: Page) =>
  page.locator('iframe').evaluate((frame) => {
    const { visibility, colorScheme, height, position } = getComputedStyle(frame);
    return { visibility, colorScheme, height, position };
  });

test('a plain frame, no script at all', async ({ page }) => {
  const complaints = await watchPolicy(page);
  await open(page, hostPage(byFrame(base)), {
    headers: { 'content-security-policy': `default-src 'none'; img-src data:; frame-src ${base}` },
  });
  await useCheck(page);
  expect(complaints.all).toEqual([]);
  note('plain frame without script', '3 pages of the check, 0 complaints');
});

test('a strict policy: script and frame of one origin, nothing inline', async ({ page }) => {
  const complaints = await watchPolicy(page);
  await open(page, hostPage(byScript(base)), {
    headers: {
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${base}; frame-src ${base}; require-trusted-types-for 'script'`,
    },
  });
  await useCheck(page);
  expect(complaints.all).toEqual([]);
  expect(await frameStyle(page)).toMatchObject({ visibility: 'visible', position: 'static' });
  note('strict policy, by script', '3 pages, 0 complaints, no inline style');
});

const everything = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
];
const sandboxes: readonly (readonly [string, readonly string[]])[] = [
  ['everything allowed', everything],
  ...['allow-same-origin', 'allow-forms', 'allow-modals', 'allow-popups', 'allow-downloads'].map(
    (left) => [`without ${left}`, everything.filter((each) => !each.startsWith(left))] as const,
  ),
  ['allow-scripts alone', ['allow-scripts']],
];

for (const [name, allowed] of sandboxes)
  test(`a sandbox: ${name}`, async ({ page }) => {
    const complaints = await watchPolicy(page);
    await collectMessages(page);
    await open(
      page,
      hostPage(byFrame(base, `width="640" height="720" sandbox="${allowed.join(' ')}"`)),
    );
    await useCheck(page);
    const frame = theFrame(page);
    await pastTremorPause(page);
    await frame.getByRole('link', { name: t('ui:question.back'), exact: true }).click();
    await expect(headingOf(frame)).toHaveText(t('questions:warning-signs.title'));
    await pastTremorPause(page);
    await frame.getByRole('button', { name: '中文' }).click();
    await expect(headingOf(frame)).toHaveText(words['zh-CN'].t('questions:warning-signs.title'));
    expect(complaints.all).toEqual([]);
    const heard = await messages(page);
    const origin = allowed.includes('allow-same-origin') ? base : 'null';
    expect(new Set(heard.map((each) => each.origin))).toEqual(new Set([origin]));
    note(
      `sandbox, ${name}`,
      `Continue, Back, language work; ${heard.length} messages from ${origin}`,
    );
  });

test('a browser that blocks every storage', async ({ page, context }) => {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, {
        get: () => {
          touched.push(name);
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    Object.defineProperty(document, 'cookie', {
      get: () => {
        touched.push('cookie');
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, hostPage(byScript(base)));
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  await noteIn(frame, page, 'en');
  await frame.getByLabel(t('ui:theme.label')).selectOption('dim');
  const inside = page.frames()[1];
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dim');
  expect(
    await inside?.evaluate(() => (window as unknown as { touched: string[] }).touched),
  ).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual(
    [],
  );
  expect(await context.cookies()).toEqual([]);
  note('storage blocked', 'start to note; storage and cookies asked for 0 times');
});

test('a dark host', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(
    page,
    hostPage(byScript(base, 'data-lang="en" data-theme="dark"'), {
      head: '<style>:root{color-scheme:dark;background:#111}</style>',
    }),
  );
  await useCheck(page);
  expect(await frameStyle(page)).toMatchObject({ colorScheme: 'dark' });
  const inside = await page
    .frames()[1]
    ?.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(inside).toBe('dark');
  note('dark host', 'color-scheme dark outside and inside');
});

test('a frame of 300 by 200', async ({ page }) => {
  await open(page, hostPage(byFrame(base, 'width="300" height="200"')));
  const frame = theFrame(page);
  const notice = frame.getByRole('complementary', { name: t('embed:notice') });
  await expect(notice).toContainText(t('embed:reasons.small'));
  await expect(notice.getByRole('link')).toContainText(`${new URL(base).host}/en`);
  await expect(notice).toBeInViewport({ ratio: 1 });
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', { 'emergency-signs': ['arm-leg-weak'] }, { most: 1 });
  await expect(notice).toContainText(t('embed:reasons.cut'));
  await expect(notice).toBeInViewport({ ratio: 1 });
  const [popup] = await Promise.all([page.waitForEvent('popup'), notice.getByRole('link').click()]);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(t('ui:start.title'));
  expect(await popup.evaluate(() => window.opener)).toBeNull();
  note('300 by 200', 'way to the full page in sight, also beside an emergency');
});

test('hidden first, shown later', async ({ page }) => {
  await collectMessages(page);
  await open(page, hostPage(`<div id="tab" style="display:none">${byScript(base)}</div>`));
  await expect.poll(async () => (await messages(page)).map(({ type }) => type)).toContain('ready');
  expect((await messages(page)).filter(({ type }) => type === 'resize')).toEqual([]);
  await page.locator('#tab').evaluate((tab) => {
    tab.style.display = 'block';
  });
  await expect
    .poll(async () => Number.parseFloat((await frameStyle(page)).height))
    .toBeGreaterThan(600);
  await useCheck(page);
  note('display:none, then shown', '0 heights while hidden, then the right one');
});

test('a host with a font of 32 px and its own ideas about frames and boxes', async ({ page }) => {
  await open(
    page,
    hostPage(byScript(base), {
      head: '<style>html{font:32px serif}div{text-transform:uppercase}iframe{max-width:100px;border:9px solid red;display:inline}</style>',
    }),
  );
  await useCheck(page);
  const size = await page
    .frames()[1]
    ?.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe('16px');
  expect((await page.locator('iframe').boundingBox())?.width).toBeGreaterThan(900);
  note('host font 32 px, hostile style', 'frame keeps its size and its letters');
});

test('a host that reads from right to left', async ({ page }) => {
  await open(page, hostPage(byScript(base), { lang: 'ar', dir: 'rtl' }));
  await useCheck(page);
  const direction = await page
    .frames()[1]
    ?.evaluate(() => getComputedStyle(document.body).direction);
  expect(direction).toBe('ltr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  note('right-to-left host', 'not turned around, nothing overflows');
});

test('two frames', async ({ page }) => {
  await open(
    page,
    hostPage(
      `${byScript(base)}<div data-facewise data-clinic="demo" data-lang="zh-CN" data-theme="dim"></div>`,
    ),
  );
  await useCheck(page);
  await expect(headingOf(theFrame(page, 1))).toHaveText(words['zh-CN'].t('ui:start.title'));
  await beginIn(theFrame(page, 1), 'zh-CN');
  await expect(headingOf(theFrame(page))).toHaveText(t('questions:age-now.title'));
  const titles = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((each) => each.getAttribute('title')));
  expect(new Set(titles).size).toBe(2);
  note('two frames', 'two places, two languages, two titles');
});

test('the loader twice, in two versions of its address', async ({ page }) => {
  await open(
    page,
    hostPage(
      `${byScript(base)}<script async src="${base}/embed/v1.js?again"></script><script async src="${base}/embed/v1.0.0/loader.js"></script>`,
    ),
  );
  await useCheck(page);
  expect(await page.locator('iframe').count()).toBe(1);
  note('loader three times', '1 frame');
});

test('a sibling that forges 1,000 messages to both sides', async ({ page }) => {
  const forged = `<script>
    for (let at = 0; at < 500; at += 1) {
      const say = (type, payload) => ({ source: 'facewise', version: 1, id: 'x-' + at, type, payload });
      parent.postMessage(say(['resize', 'scroll', 'error', 'red_flag'][at % 4], { height: 5000, top: 900, level: 'routine' }), '*');
      for (const frame of [parent.frames[0]]) frame.postMessage(say(['reset', 'set_lang', 'set_theme', 'init'][at % 4], { lang: 'zh-CN', theme: 'dark' }), '*');
    }
    parent.postMessage('forged', '*');
  </script>`;
  const evil = await serveHost({ '/': { body: hostPage(forged) } });
  await open(
    page,
    hostPage(
      `${byScript(base)}<script>var events = []; for (const type of ['resize', 'scroll', 'error', 'red_flag']) document.addEventListener('facewise:' + type, (event) => events.push(type)); addEventListener('message', ({ data }) => { if (data === 'forged') document.title = 'forged'; });</script>`,
    ),
  );
  await useCheck(page);
  const before = await frameStyle(page);
  const eventsBefore = await page.evaluate('events.length');
  await page.evaluate((src) => {
    const sibling = document.createElement('iframe');
    sibling.src = src;
    document.body.append(sibling);
  }, evil.at('evil.localhost'));
  await expect(page).toHaveTitle('forged');
  await expect(headingOf(theFrame(page))).toHaveText(t('questions:age-now.title'));
  await expect(theFrame(page).locator('html')).toHaveAttribute('lang', 'en');
  await expect(theFrame(page).locator('html')).toHaveAttribute('data-theme', 'light');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.style.height),
  ).toBe(before.height);
  expect(await page.evaluate('events.length')).toBe(eventsBefore);
  await evil.close();
  note('sibling forging 1,000 messages', '0 effects on host and frame');
});

/** What stands in place of the frame when it does not come. */
const expectFallback = async (page: Page) => {
  const box = page.locator('#check');
  for (const locale of ['en', 'zh-CN'] as const) {
    const lines = box.locator(`p[lang="${locale}"]`);
    await expect(lines.getByRole('link')).toHaveAttribute('href', new RegExp(`/${locale}$`));
    await expect(lines.last()).toContainText('120');
    await expect(lines.last()).toContainText('911');
  }
};

/** Opens a host whose frame cannot come, and lets the loader's patience pass. */
const openInVain = async (page: Page, body: string, name: string, files = {}) => {
  await page.clock.install();
  await open(page, body, { name, files });
  await expect(page.locator('iframe')).toBeAttached();
  await expect(page.locator('#check')).toContainText('Opening the check');
  await page.clock.runFor(10_000);
  await expectFallback(page);
};

const showsCheck = (page: Page) =>
  page.frames().some((frame) => frame.url().includes('/embed/demo'));

test('a host that is not allowed', async ({ page }) => {
  await openInVain(page, hostPage(byScript(base)), 'evil.localhost');
  expect(showsCheck(page)).toBe(false);
  note('host not allowed', 'refused; link and numbers after 10 s');
});

test('an allowed host inside one that is not', async ({ page }) => {
  const inner = await serveHost({ '/': { body: hostPage(byFrame(base)) } });
  await open(page, hostPage(`<iframe title="inner" src="${inner.at()}"></iframe>`), {
    name: 'evil.localhost',
  });
  await expect.poll(() => page.frames().length).toBe(3);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  expect(showsCheck(page)).toBe(false);
  await inner.close();
  note('allowed host inside a disallowed one', 'refused');
});

for (const [kind, body] of [
  ['script', () => byScript(base)],
  ['plain frame', () => byFrame(base)],
] as const)
  test(`a host that isolates itself (COEP), by ${kind}`, async ({ page }) => {
    const complaints = await watchPolicy(page);
    await open(page, hostPage(body()), {
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await useCheck(page);
    expect(complaints.all).toEqual([]);
    note(`COEP host, by ${kind}`, '3 pages, 0 complaints');
  });

const weChat =
  'Mozilla/5.0 (Linux; Android 14; PJA110) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.120 Mobile Safari/537.36 XWEB/1220133 MMWEBSDK/20240501 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64';

const inWeChat = async (browser: Browser) =>
  browser.newContext({
    userAgent: weChat,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });

test('the web view of WeChat, by its name and its size', async ({ browser }) => {
  const context = await inWeChat(browser);
  const page = await context.newPage();
  await open(
    page,
    hostPage(byScript(base), {
      head: '<meta name="viewport" content="width=device-width">',
    }),
  );
  await useCheck(page);
  const width = await page
    .frames()[1]
    ?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await context.close();
  note('WeChat user agent, 360 px', '3 pages, nothing overflows');
});

test('the server is down', async ({ page, request }) => {
  const loader = await (await request.get(`${base}/embed/v1.js`)).text();
  const body = hostPage(
    '<div id="check" data-facewise data-clinic="demo" data-lang="en" data-theme="dim"></div><script src="/embed/v1.js"></script>',
  );
  await openInVain(page, body, 'localhost', {
    '/embed/v1.js': { body: loader, type: 'text/javascript; charset=utf-8' },
  });
  note('server down', 'link and numbers in two languages after 10 s');
});

test('a host that changes its pages without loading one', async ({ page }) => {
  await open(page, hostPage(`<div id="app"></div><script src="${base}/embed/v1.js"></script>`));
  const app = page.locator('#app');
  for (let round = 0; round < 3; round += 1) {
    await app.evaluate((element) => {
      element.innerHTML = '<div data-facewise data-clinic="demo" data-lang="en"></div>';
    });
    await expect(headingOf(theFrame(page))).toHaveText(t('ui:start.title'));
    await app.evaluate((element) => element.replaceChildren());
    await expect(page.locator('iframe')).toHaveCount(0);
  }
  note('page changes without loading', '3 times added and removed');
});

test('a host that takes the frame out on purpose does not get it back', async ({ page }) => {
  await open(
    page,
    hostPage(
      `<div id="check" data-facewise data-clinic="demo"></div><script src="${base}/embed/v1.js"></script>`,
    ),
  );
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('#check');
    if (element === null) return;
    window.Facewise?.mount(element, { clinic: 'demo' }).destroy();
    document.body.append('one more node');
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  note('destroyed by the host', 'stays away');
});
