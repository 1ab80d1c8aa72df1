import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { enrolHere, signedInPage } from './support/desk.ts';
import { keyboard, pastTremorPause } from './support/journey.ts';
import {
  answerAll,
  expectFiledOnce,
  fakeClinic,
  setClockAhead,
  walkUp,
  watchFiling,
} from './support/kiosk.ts';
import { staffWords } from './support/staff-words.ts';
import { words } from './support/words.ts';

// The line between page and server is in the hands of these tests; a program on the device would answer instead.
// What is filed goes to the real server; a stand-in answers where a test is about the screen alone.
test.use({ serviceWorkers: 'block' });

const answers = classicCases[4]?.answers ?? {};

const press = async (page: Page, name: string) => {
  await pastTremorPause(page);
  await page.getByRole('button', { name, exact: true }).click();
};

/** From the review to the answer about sending. */
const toConsent = async (page: Page, locale: 'en' | 'zh-CN') => {
  const { t } = words[locale];
  await press(page, t('ui:review.toResult'));
  await expect(page.getByRole('button', { name: t('consent:yes') })).toBeVisible();
};

/** Everything the browser holds in memory, as one text. */
const heapOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
};

/** What is left on the device: both storages, and the items of the outbox. */
const leftOn = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('facewise-outbox');
      request.onsuccess = () => resolve(request.result);
    });
    const items = await new Promise<number>((resolve) => {
      const count = database.transaction('items').objectStore('items').count();
      count.onsuccess = () => resolve(count.result);
    });
    database.close();
    return { items, local: localStorage.length, session: sessionStorage.length };
  });

for (const locale of ['en', 'zh-CN'] as const)
  test(`${locale}: set up with a code, then from the first screen to the queue of the desk by keyboard alone`, async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(120_000);
    const { t } = words[locale];
    const { t: staff } = staffWords(locale);
    const found: string[] = [];
    const look = async (name: string) => {
      for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
    };

    const label = `Hall ${locale}`;
    const admin = await signedInPage(browser, 'admin');
    await admin.goto(`/${locale}/desk/settings/kiosks`);
    await admin.getByLabel(staff('staff:kiosks.label')).fill(label);
    await admin.getByRole('button', { name: staff('staff:kiosks.add') }).click();
    await expect(
      admin.getByRole('heading', { name: staff('staff:kiosks.codeTitle', { label }) }),
    ).toBeFocused();
    const code = await admin.getByRole('main').locator('section code').innerText();

    await page.goto(`/${locale}/kiosk`);
    const codeField = page.getByLabel(t('kiosk:screen.enrol.code'));
    await expect(codeField).toBeVisible();
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['autocorrect', 'off'],
    ] as const)
      await expect(codeField).toHaveAttribute(name, value);
    await look('set-up');
    await codeField.focus();
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(2);
    await look('start');

    const filing = await watchFiling(context);
    await walkUp(page, locale, keyboard);
    await look('question');
    await answerAll(page, locale, answers, keyboard);
    await pastTremorPause(page);
    await keyboard.press(page.getByRole('button', { name: t('ui:review.toResult'), exact: true }));
    const yes = page.getByRole('button', { name: t('consent:yes') });
    await expect(yes).toBeVisible();
    await look('consent');
    expect(filing.bodies).toEqual([]);
    await pastTremorPause(page);
    await keyboard.press(yes);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(t('kiosk:screen.ticket.title'));
    await look('ticket');
    expect(found).toEqual([]);
    expect(filing.bodies).toMatchObject([
      {
        clinic: 'harbour-clinic',
        lang: locale,
        source: 'kiosk',
        consent: { text: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
    await expect(page.locator('header a, footer a')).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(`/${locale}/kiosk`);

    const desk = await signedInPage(browser, 'desk');
    const ticket = await expectFiledOnce(filing, desk.request);
    await expect(page.getByRole('main').getByText(ticket).first()).toBeVisible();
    await desk.goto(`/${locale}/desk`);
    await expect(desk.locator(`tr[data-id="${filing.receipts[0]?.id}"]`)).toContainText(ticket);

    // It may show who is called, and reads nothing else; taken out of service, it is nobody.
    const display = await context.newPage();
    await display.goto(`/${locale}/desk/display`);
    await expect(display.getByRole('heading', { level: 1 })).toHaveText(t('desk:display.title'));
    await desk.locator(`tr[data-id="${filing.receipts[0]?.id}"]`).focus();
    await desk.keyboard.press('c');
    await expect(display.getByRole('listitem').filter({ hasText: ticket })).toHaveCount(1);
    await display.close();
    expect((await page.request.get('/api/v1/intakes')).status()).toBe(403);
    await admin.getByRole('button', { name: staff('staff:kiosks.revokeFor', { label }) }).click();
    await expect(admin.getByText(staff('staff:kiosks.revoked', { label }))).toBeVisible();
    expect((await page.request.get('/api/v1/kiosk-session')).status()).toBe(401);
    await page.reload();
    await expect(codeField).toBeVisible();
    for (const each of [admin, desk]) await each.context().close();
  });

test('an answer that is lost after it was stored: a kiosk whose clock is an hour off sends again, and the desk has it once', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000);
  const { t } = words.en;
  await enrolHere(browser, page, 'Hall of lost answers');
  await setClockAhead(page);
  const filing = await watchFiling(context);
  await walkUp(page, 'en');
  await answerAll(page, 'en', answers);
  await toConsent(page, 'en');
  const goOn = filing.loseNextAnswer();
  await press(page, t('consent:yes'));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(t('kiosk:screen.waiting.title'));
  expect(await leftOn(page)).toMatchObject({ items: 1 });
  goOn();
  await expect(heading).toHaveText(t('kiosk:screen.ticket.title'));
  expect(filing.keys).toHaveLength(2);
  const desk = await signedInPage(browser, 'desk');
  const ticket = await expectFiledOnce(filing, desk.request, 3_600);
  await expect(page.getByRole('main').getByText(ticket).first()).toBeVisible();
  expect(await leftOn(page)).toMatchObject({ items: 0 });
  await desk.context().close();
});

test('nothing of a person is left after them: storage, database, heap, Back, reload', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const { t } = words.en;
  const clinic = await fakeClinic(context);
  await walkUp(page, 'en');
  await answerAll(page, 'en', answers);
  await toConsent(page, 'en');
  await press(page, t('consent:yes'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('kiosk:screen.ticket.title'));
  const [post] = clinic.posts;
  const canaries = [post?.key ?? '?', 'canary-id-of-Z987', 'Z987'];
  const before = await heapOf(page);
  for (const canary of canaries) expect(before).toContain(canary);

  await page.evaluate(() => Object.assign(window, { isOldPage: true }));
  await press(page, t('kiosk:screen.ticket.finish'));
  await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeVisible();
  await page.waitForFunction(() => !('isOldPage' in window));
  await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeVisible();
  expect(await leftOn(page)).toEqual({ items: 0, local: 0, session: 0 });
  const after = await heapOf(page);
  expect(after.length).toBeGreaterThan(100_000);
  for (const canary of canaries) expect(after).not.toContain(canary);

  for (const move of ['goBack', 'goForward', 'reload'] as const) {
    await page[move]().catch(() => null);
    await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeVisible();
  }
});

test('Back and the links of the check stay inside the kiosk', async ({ page, context }) => {
  await fakeClinic(context);
  await walkUp(page, 'en');
  const first = page.getByRole('heading', { level: 1 });
  await expect(first).toHaveText(words.en.t('questions:emergency-signs.title'));
  await page.evaluate(() => history.back());
  await expect(first).toHaveText(words.en.t('kiosk:screen.whoTitle'));
  await page.evaluate(() => history.back());
  await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/en/kiosk');
});

test('an emergency calls the staff first, and no number of the page is dialled', async ({
  page,
  context,
}) => {
  const { t } = words.en;
  await fakeClinic(context);
  await walkUp(page, 'en');
  await page
    .getByRole('checkbox', { name: t('questions:emergency-signs.options.face-droop-sudden') })
    .check();
  await press(page, t('ui:question.continue'));
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '120' })).toBeVisible();
  const order = await main.locator('a[href^="tel:"], button').allTextContents();
  expect(order.slice(0, 2)).toEqual([t('kiosk:screen.callStaff'), '120']);
  await main.getByRole('link', { name: '120' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/kiosk');
  await pastTremorPause(page);
  await main.getByRole('button', { name: t('kiosk:screen.callStaff') }).click();
  await expect(page.getByRole('heading', { name: t('kiosk:screen.called.title') })).toBeVisible();
  await press(page, t('kiosk:screen.called.back'));
  await expect(main.getByRole('link', { name: '120' })).toBeVisible();
});

test('no leads to a person, sends nothing, and the place is kept', async ({ page, context }) => {
  test.setTimeout(90_000);
  const { t } = words.en;
  const clinic = await fakeClinic(context);
  await walkUp(page, 'en');
  await answerAll(page, 'en', answers);
  await toConsent(page, 'en');
  await press(page, t('consent:decline'));
  await expect(page.getByText(t('kiosk:screen.declined.body'))).toBeVisible();
  await press(page, t('kiosk:screen.declined.back'));
  await expect(page.getByRole('button', { name: t('consent:yes') })).toBeVisible();
  expect(clinic.posts).toEqual([]);
});

test('who walks away is asked after 180 seconds, and wiped 60 seconds later', async ({
  page,
  context,
}) => {
  const { t } = words.en;
  await fakeClinic(context);
  await page.clock.install();
  await walkUp(page, 'en');
  await page.getByRole('checkbox', { name: t('questions:emergency-signs.options.none') }).check();
  const warning = page.getByRole('alertdialog');
  await page.clock.runFor(179_000);
  await expect(warning).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(warning).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Shift');
  await expect(warning).toBeHidden();
  await expect(
    page.getByRole('checkbox', { name: t('questions:emergency-signs.options.none') }),
  ).toBeChecked();
  await page.clock.runFor(181_000);
  await expect(warning).toBeVisible();
  await page.clock.runFor(59_000);
  await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(page.getByRole('main').getByRole('button', { name: '中文' })).toBeVisible();
});

test.describe('when the network fails in the middle', () => {
  for (const weather of ['gone', 'portal'] as const)
    test(`${weather}: it says that it waits, and in the end there is exactly one`, async ({
      page,
      context,
    }) => {
      test.setTimeout(90_000);
      const { t } = words.en;
      const clinic = await fakeClinic(context);
      await walkUp(page, 'en');
      await answerAll(page, 'en', answers);
      await toConsent(page, 'en');
      clinic.weather = weather;
      await press(page, t('consent:yes'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('kiosk:screen.waiting.title'),
      );
      await expect(page.getByText(t('kiosk:outbox.waiting', { count: '1' }))).toBeVisible();
      expect(await leftOn(page)).toMatchObject({ items: 1 });
      clinic.weather = 'fine';
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await expect(page.getByText('Z987').first()).toBeVisible();
      expect(clinic.rows.size).toBe(1);
      expect(new Set(clinic.posts.map(({ key }) => key)).size).toBe(1);
      expect(await leftOn(page)).toMatchObject({ items: 0 });
    });
});
