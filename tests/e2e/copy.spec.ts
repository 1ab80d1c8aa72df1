import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { watchPolicy } from '../support/policy-watch.ts';
import { classicCases } from './support/classic-cases.ts';
import { type FileServer, makeCopy, serveFiles } from './support/copy-server.ts';
import { pastTremorPause, pointer, walk } from './support/journey.ts';
import { readQr } from './support/read-qr.ts';
import { words } from './support/words.ts';

/*
 * The copy without a server: from a plain server of files under a path of its own, with every other
 * origin blocked, and from the disk as it lies.
 */
// A whole check, twice loaded, on a machine that does other things as well.
test.describe.configure({ mode: 'default', timeout: 150_000 });

const below = '/ward-3/facewise/';
const [classic] = classicCases;
let copy: ReturnType<typeof makeCopy>;
let server: FileServer;

test.beforeAll(async () => {
  copy = makeCopy();
  server = await serveFiles(copy.folder, below);
});
test.afterAll(async () => {
  await server.close();
  copy.remove();
});

/** Lets nothing out but to the files of the copy; returns what wanted out. */
const shutIn = async (page: Page, inside: string): Promise<readonly string[]> => {
  const outside: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(inside) || url.startsWith('data:')) return route.continue();
    outside.push(url);
    return route.abort();
  });
  return outside;
};

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

const begin = async (page: Page, locale: Locale): Promise<void> => {
  const { t } = words[locale];
  const main = page.getByRole('main');
  // A page that is not alive yet takes a tick back.
  const self = main.getByRole('radio', { name: t('ui:start.subjects.self') });
  await expect(() => pointer.choose(self)).toPass();
  await main.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
  await page.waitForURL(/#emergency-signs$/);
};

const toResult = async (page: Page, locale: Locale): Promise<void> => {
  expect(await walk(page, locale, classic?.answers ?? {})).toBe('review');
  await pastTremorPause(page);
  const { t } = words[locale];
  await page.getByRole('button', { name: t('ui:review.toResult'), exact: true }).click();
  await page.waitForURL(/#result$/);
};

for (const locale of locales)
  test(`${locale}: a whole check from a plain server of files, to the note, what is read, and the code on another device`, async ({
    page,
    context,
  }) => {
    const { t } = words[locale];
    const outside = await shutIn(page, server.address);
    const complaints = await watchPolicy(page);
    await page.goto(`${server.address}${locale}/`);
    await begin(page, locale);
    await toResult(page, locale);
    const main = page.getByRole('main');
    await expect(main).toContainText(t(`results:urgency.${classic?.urgency}.heading`));

    // Back and forward lead to the steps, and a reload keeps them.
    await page.goBack();
    await expect(page).toHaveURL(/#review$/);
    await page.goForward();
    await page.reload();
    await expect(heading(page)).toHaveText(t('ui:result.title'));

    // The code leads another device to this copy.
    await main.getByRole('button', { name: t('handover:code.show') }).click();
    const picture = main.getByRole('img', { name: t('handover:code.picture') });
    await expect(picture).toBeVisible();
    const address = await readQr(page, await picture.screenshot());
    expect(address).toContain(`${server.address}${locale}/index.html#open-`);
    const other = await context.newPage();
    await other.goto(address ?? '');
    await expect(heading(other)).toHaveText(t('ui:result.title'));
    expect(other.url()).toBe(`${server.address}${locale}/index.html#open`);
    await other.close();

    await pastTremorPause(page);
    await main.getByRole('button', { name: t('ui:result.toNote') }).click();
    await page.waitForURL(/#note$/);
    await page.goBack();
    await expect(heading(page)).toHaveText(t('ui:result.title'));

    // What is read lies beside it, and Back leads to the result.
    const foot = page.getByRole('contentinfo');
    await foot.getByRole('link', { name: t('ui:chrome.evidence') }).click();
    await page.waitForURL(`${server.address}${locale}/evidence.html`);
    await foot.getByRole('link', { name: t('ui:chrome.learn') }).click();
    await page.waitForURL(`${server.address}${locale}/learn.html`);
    await page.goBack();
    await page.waitForURL(`${server.address}${locale}/evidence.html`);
    await page.goBack();
    await expect(heading(page)).toHaveText(t('ui:result.title'));

    expect(outside).toEqual([]);
    expect(server.missed).toEqual([]);
    expect(complaints.all).toEqual([]);
  });

test('from the disk, in one language and then the other, without leaving the question', async ({
  page,
}) => {
  const folder = `${pathToFileURL(copy.folder).href}/`;
  const outside = await shutIn(page, folder);
  const complaints = await watchPolicy(page);
  await page.goto(`${folder}index.html`);
  await page.waitForURL(`${folder}en/index.html`);
  await begin(page, 'en');
  const english = await heading(page).innerText();
  await pastTremorPause(page);
  await page.getByRole('banner').getByRole('button', { name: '中文' }).click();
  await expect(heading(page)).not.toHaveText(english);
  await toResult(page, 'zh-CN');
  const { t } = words['zh-CN'];
  const main = page.getByRole('main');
  await expect(main).toContainText(t(`results:urgency.${classic?.urgency}.heading`));
  // Nobody else could open an address on this disk, so the code stands alone.
  await pastTremorPause(page);
  await main.getByRole('button', { name: t('handover:code.show') }).click();
  const picture = main.getByRole('img', { name: t('handover:code.picture') });
  await expect(picture).toBeVisible();
  expect(await readQr(page, await picture.screenshot())).toMatch(/^[0-9A-Z]{20,}$/);
  expect(outside).toEqual([]);
  expect(complaints.all).toEqual([]);
});

test('says that it cannot send, and until when it may be used; afterwards it calms nobody', async ({
  page,
}) => {
  const { t } = words.en;
  const foot = page.getByRole('contentinfo');
  await page.goto(`${server.address}en/index.html`);
  await expect(foot).toContainText(t('copy:server'));
  await expect(foot).toContainText(/Use it until \d+ \w+ \d{4}\./);

  server.change((html) =>
    html.replace(/content="(\d{4}-\d\d-\d\d) [\d-]+"/, 'content="$1 2026-01-31"'),
  );
  await page.reload();
  await expect(foot).toContainText('for use until 31 January 2026');
  await begin(page, 'en');
  await toResult(page, 'en');
  await expect(heading(page)).toHaveText(t('results:withheld.too-old.title'));
  await expect(page.getByRole('main')).toContainText(
    t('copy:tooOld', { until: '31 January 2026' }),
  );
  server.change((html) => html);
});

test('lists every file with its hash', () => {
  const lines = readFileSync(join(copy.folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    const [hash = '', file = ''] = line.split('  ');
    const content = readFileSync(join(copy.folder, file));
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(hash);
  }
});
