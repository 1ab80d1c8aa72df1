import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import { answerOn, begin, pastTremorPause, stepOn } from './support/journey.ts';
import { words } from './support/words.ts';

/** Stands in no other file of the build than that of the words which come with the rules. */
const mark = (locale: Locale) => words[locale].t('results:somethingElse').slice(0, 12);

/** Holds back the words of a language that the page does not bring, until they are let go or given up. */
const holdWords = async (page: Page, locale: Locale) => {
  let decide = (_how: 'arrive' | 'fail') => {};
  const decided = new Promise<'arrive' | 'fail'>((resolve) => {
    decide = resolve;
  });
  let asked = () => {};
  const wereAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (!body.includes(mark(locale))) return route.fulfill({ response, body });
    asked();
    if ((await decided) === 'fail') return route.abort();
    return route.fulfill({ response, body });
  });
  return { wereAsked, decide };
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a question is read and answered before the words of the rest have come; the answer waits for them', async ({
  page,
}) => {
  const { t } = words.en;
  await begin(page, 'en');
  await answerOn(page, 'en', 'emergency-signs', classicCases[0]?.answers ?? {});
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  const held = await holdWords(page, 'en');
  await page.reload();
  await held.wereAsked;
  await expect(heading(page)).toHaveText(t('questions:warning-signs.title'));
  await page
    .getByRole('checkbox', { name: t('questions:warning-signs.options.none'), exact: true })
    .check();
  await page.getByRole('button', { name: t('ui:question.continue') }).click();
  await expect(heading(page)).toHaveText(t('questions:warning-signs.title'));
  held.decide('arrive');
  await expect(heading(page)).toHaveText(t('questions:age-now.title'));
});

test('where the words cannot be fetched, the page says so, with whom to call', async ({ page }) => {
  const { t } = words.en;
  const held = await holdWords(page, 'en');
  held.decide('fail');
  await page.goto('/en/check/side');
  await expect(heading(page)).toHaveText(t('ui:failed.title'));
  await expect(page.getByRole('main').getByRole('link', { name: '112' }).first()).toBeVisible();
});

test('another language shows nothing in between: the page stays until its words are there', async ({
  page,
}) => {
  const { t } = words.en;
  const zh = words['zh-CN'].t;
  await begin(page, 'en');
  const held = await holdWords(page, 'zh-CN');
  await pastTremorPause(page);
  await page.getByRole('link', { name: '中文' }).click();
  await held.wereAsked;
  await expect(heading(page)).toHaveText(t('questions:emergency-signs.title'));
  held.decide('arrive');
  await expect(heading(page)).toHaveText(zh('questions:emergency-signs.title'));
  expect(stepOn(page)).toBe('emergency-signs');
});

test('another language is there without a complaint, however soon its words come', async ({
  browser,
}) => {
  const complaints: string[] = [];
  // A matter of milliseconds: whether React waits already when the words come.
  for (let tries = 0; tries < 6; tries += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    await begin(page, 'en');
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await expect(heading(page)).toHaveText(words['zh-CN'].t('questions:emergency-signs.title'));
    await expect.poll(() => stepOn(page)).toBe('emergency-signs');
    await context.close();
  }
  expect(complaints).toEqual([]);
});

test('who has said whom it is about needs no network any more for the first question', async ({
  page,
  context,
}) => {
  const { t } = words.en;
  await page.goto('/en');
  // Only a page that is alive fetches anything.
  await page.getByLabel(t('ui:theme.label')).selectOption('dim');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim');
  await page.getByRole('radio', { name: t('ui:start.subjects.self') }).check();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: t('ui:start.begin') }).click();
  await expect(heading(page)).toHaveText(t('questions:emergency-signs.title'));
  await expect.poll(() => stepOn(page)).toBe('emergency-signs');
});
