import { expect, type Page, test } from '@playwright/test';
import { browserFlags } from '../../scripts/lib/browser-flags.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { fakeClinic, walkUp } from './support/kiosk.ts';
import { words } from './support/words.ts';

/*
 * Browsers keep whole pages, with everything in them, for whoever presses Back. The browser of the
 * other tests keeps none, so this one is started as people have it (P-31).
 */

const browser = findBrowser();
test.use({
  serviceWorkers: 'block',
  launchOptions: {
    args: [...browserFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(browser === null ? {} : { executablePath: browser }),
  },
});

const { t } = words.en;

/** Leaves a mark in the page that only the very same page still has. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = () => 'isMarked' in window;
const isLoaded = () => document.readyState === 'complete';

/** A page that was kept tells of no load again. */
const back = (page: Page) => page.goBack({ waitUntil: 'commit' });

const startOf = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: '中文', exact: true });

test('a browser that keeps pages for Back keeps nothing of a kiosk: not when somebody wanders off, not after the reset (P-31)', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await fakeClinic(context);
  await page.clock.install();

  // The browser does keep pages: without this the rest would prove nothing. It may let one go, with a reason of its own.
  await expect(async () => {
    await page.goto('/en/privacy', { waitUntil: 'networkidle' });
    await mark(page);
    await page.goto('/en/safety');
    await back(page);
    await page.waitForFunction(isMarked, undefined, { timeout: 3_000 });
  }).toPass();

  // Somebody answers, gets out of the page all the same, and the next one presses Back.
  await walkUp(page, 'en');
  await page
    .getByRole('checkbox', { name: t('questions:emergency-signs.options.face-droop-sudden') })
    .check();
  await mark(page);
  await page.goto('/en/safety');
  await back(page);
  await expect(startOf(page)).toBeVisible();
  await page.waitForFunction(() => !('isMarked' in window));
  await expect(page.getByRole('checkbox')).toHaveCount(0);

  // Nobody touches the screen until it resets itself: the browser is told to let go of every page.
  await walkUp(page, 'en');
  await mark(page);
  await page.clock.runFor(181_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  const told = page.waitForResponse('**/api/v1/kiosk-reset');
  // Not further: the page gives the server two seconds, on the same clock.
  await page.clock.runFor(59_500);
  expect((await (await told).allHeaders())['clear-site-data']).toBe('"cache"');
  // It throws itself away and is fetched anew; only then is it at rest.
  await page.waitForFunction(() => !('isMarked' in window));
  await expect(startOf(page)).toBeVisible();
  const history = await context.newCDPSession(page);
  const { entries } = await history.send('Page.getNavigationHistory');
  const kept = entries.find(({ url }) => url.endsWith('/en/privacy'));
  await history.send('Page.navigateToHistoryEntry', { entryId: kept?.id ?? -1 });
  await page.waitForURL('**/en/privacy', { waitUntil: 'commit' });
  await page.waitForFunction(isLoaded);
  expect(await page.evaluate(isMarked)).toBe(false);
});

test('a kiosk that is brought back from such a cache begins anew by itself (P-31)', async ({
  page,
  context,
}) => {
  await fakeClinic(context);
  await walkUp(page, 'en');
  await page
    .getByRole('checkbox', { name: t('questions:emergency-signs.options.face-droop-sudden') })
    .check();
  await mark(page);
  // What the browser says to a page that it brings back; this one it would not keep by itself.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(startOf(page)).toBeVisible();
  await page.waitForFunction(() => !('isMarked' in window));
  await expect(startOf(page)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
