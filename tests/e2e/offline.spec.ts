import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, stepOn, toNote, toResult, walk } from './support/journey.ts';
import { newerProgramOf } from './support/newer-program.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'allow' });

/** One visit with a network: until the program is in charge and has everything it keeps. */
const visitOnce = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // In charge from the next page on.
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
};

const answers = classicCases[0]?.answers ?? {};

for (const locale of locales)
  test(`${locale}: after one visit the whole check works without a network`, async ({
    page,
    context,
  }) => {
    const { t } = words[locale];
    await visitOnce(page, `/${locale}`);
    await context.setOffline(true);
    const reached = await page.evaluate(() =>
      fetch('/api/v1/health/live').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);

    await begin(page, locale);
    await walk(page, locale, answers);
    await toResult(page, locale);
    await expect(page.getByRole('heading', { name: t('ui:result.title'), level: 1 })).toBeVisible();
    await toNote(page, locale);

    // A reload without a network shows the same page, with the same answers.
    await page.reload();
    await expect.poll(() => stepOn(page)).toBe('note');
    await page.goto(`/${locale}/check/side`);
    await expect.poll(() => stepOn(page)).toBe('side');
    const chosen = t(`questions:side.options.${answers.side}`);
    await expect(page.getByRole('radio', { name: chosen, exact: true })).toBeChecked();
  });

test('another language is there without a network, and keeps the place', async ({
  page,
  context,
}) => {
  await visitOnce(page, '/en');
  await context.setOffline(true);
  await begin(page, 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await expect.poll(() => stepOn(page)).toBe('emergency-signs');
});

test('a page that is not kept says so without a network, with the emergency numbers', async ({
  page,
  context,
}) => {
  const { t } = words.en;
  await visitOnce(page, '/en');
  await context.setOffline(true);
  await page.goto('/en/evidence');
  await expect(page.getByRole('heading', { name: t('offline:title') })).toBeVisible();
  await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
  await page.goto('/', { waitUntil: 'load' });
  await expect(page.getByRole('heading', { name: t('ui:start.title') })).toBeVisible();
});

test('a newer version waits while somebody is in a check, and takes over on the start page', async ({
  page,
  baseURL,
}) => {
  const served = await newerProgramOf(baseURL ?? '');
  await visitOnce(page, `${served.address}/en`);
  const { t } = words.en;
  await page.getByRole('radio', { name: t('ui:start.subjects.self') }).check();
  await page.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
  await page.waitForURL('**/en/check/emergency-signs');
  served.publish();
  /** What waits now, as the browser sees it. */
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return (registration?.waiting ?? null) !== null;
    });
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe(true);

  const other = await page.context().newPage();
  await other.goto(`${served.address}/en`);
  await other.waitForFunction(
    () => navigator.serviceWorker.controller !== null && document.readyState === 'complete',
  );
  // Somebody is still in the check, in the other window.
  await other.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.waiting?.postMessage('start-page-shown');
  });
  await page.reload();
  expect(await isWaiting()).toBe(true);
  await other.close();

  await page.goto(`${served.address}/en`);
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe(false);
  served.close();
});

test('a copy that has not heard from the server for 30 days says so instead of a result', async ({
  page,
  context,
}) => {
  await visitOnce(page, '/en');
  await begin(page, 'en');
  await walk(page, 'en', answers);
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
  await page.reload();
  await toResult(page, 'en');
  const title = words.en.t('results:withheld.too-old.title');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
});
