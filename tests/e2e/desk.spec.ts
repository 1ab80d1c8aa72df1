import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { serveDesk } from './support/practice-server.ts';
import { words } from './support/words.ts';

// The requests of a service worker would pass by the server of this test.
test.use({ serviceWorkers: 'block' });

const { t } = words.en;
const lines = (page: Page) => page.locator('tr[data-id]');
const line = (page: Page, ticket: string) => lines(page).filter({ hasText: ticket });
const openQueue = async (page: Page, locale = 'en') => {
  await page.goto(`/${locale}/desk`);
  await expect(lines(page)).toHaveCount(7);
};

test('the whole queue by keyboard: note, call, take back, open, and back to the list', async ({
  page,
  context,
}) => {
  await serveDesk(context);
  await openQueue(page);
  await lines(page).first().focus();
  await page.keyboard.press('a');
  await expect(page.getByText(t('desk:queue.done.acknowledge', { ticket: 'T007' }))).toBeVisible();
  await expect(line(page, 'T007')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(line(page, 'T003')).toBeFocused();
  await page.keyboard.press('c');
  await expect(line(page, 'T003')).toContainText(t('desk:status.called'));
  await page.keyboard.press('u');
  await expect(line(page, 'T003')).toContainText(t('desk:status.waiting'));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(line(page, 'T003')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ticket T003' })).toBeFocused();
  await page.getByRole('link', { name: t('desk:intake.back') }).click();
  await expect(lines(page)).toHaveCount(7);
});

test('what one desk does is on the other within seconds, and nobody’s focus moves', async ({
  page,
  context,
}) => {
  await serveDesk(context);
  const other = await context.newPage();
  await openQueue(page);
  await openQueue(other);
  await lines(other).nth(2).focus();
  const held = await lines(other).nth(2).getAttribute('data-id');
  await lines(page).first().focus();
  await page.keyboard.press('c');
  await expect(line(other, 'T007')).toContainText(t('desk:status.called'));
  await expect(other.locator(`[data-id="${held}"]`)).toBeFocused();
});

test('two desks change one intake: the later one sees the difference and loses nothing', async ({
  page,
  context,
}) => {
  const { desk } = await serveDesk(context);
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto('/en/desk/intake?id=training-intake-000001');
    await each.getByRole('button', { name: t('desk:intake.edit') }).click();
  }
  const side = t('questions:side.short');
  const course = t('questions:course.short');
  // The second desk reads what was for a while, as over a slow network.
  const old = await desk.read('training-intake-000001', new AbortController().signal);
  await other.route(/\/api\/v1\/intakes\/training-/, (route) =>
    route.request().method() === 'GET' ? route.fulfill({ json: old }) : route.fallback(),
  );
  await page.getByLabel(side, { exact: true }).selectOption('right');
  await page.getByRole('button', { name: t('desk:intake.save') }).click();
  await expect(page.getByText(t('desk:trail.changed', { questions: side }))).toBeVisible();
  await other.getByLabel(course, { exact: true }).selectOption('steady');
  await other.getByRole('button', { name: t('desk:intake.save') }).click();
  const alert = other.getByRole('alert').filter({ hasText: t('desk:conflict.title') });
  await expect(alert.getByRole('rowheader')).toHaveText([side, course]);
  await other.unroute(/\/api\/v1\/intakes\/training-/);
  await other.getByRole('button', { name: t('desk:conflict.apply') }).click();
  await other.getByRole('button', { name: t('desk:intake.save') }).click();
  await expect(page.getByText(t('desk:trail.changed', { questions: course }))).toBeVisible();
  await expect(
    page.getByText(t('questions:side.options.right'), { exact: true }).first(),
  ).toBeVisible();
});

test('with the server gone the list stays, says so, and is right again when it is back', async ({
  page,
  context,
}) => {
  const { desk, state } = await serveDesk(context);
  await openQueue(page);
  state.isGone = true;
  await expect(page.getByRole('alert').filter({ hasText: 'You can read this list' })).toBeVisible();
  await expect(lines(page)).toHaveCount(7);
  await expect(
    page.getByRole('button', { name: t('desk:moves.call'), exact: true }),
  ).toHaveAttribute('aria-disabled', 'true');
  const quiet = new AbortController().signal;
  const first = (await desk.list(null, quiet)).intakes[0];
  await desk.change(first?.id ?? '', { version: 1, change: { kind: 'call' } });
  state.isGone = false;
  await expect(line(page, first?.ticket ?? '')).toContainText(t('desk:status.called'));
  await expect(page.getByRole('alert').filter({ hasText: 'You can read' })).toHaveCount(0);
});

test('without the live channel the list is asked for, and is right all the same', async ({
  page,
  context,
}) => {
  const { desk, state } = await serveDesk(context);
  state.hasStream = false;
  await openQueue(page);
  await desk.change('training-intake-000002', { version: 1, change: { kind: 'call' } });
  await expect(line(page, 'T002')).toContainText(t('desk:status.called'));
});

test('the waiting room sees numbers and doors, and nothing else of anybody', async ({
  page,
  context,
}) => {
  const { desk } = await serveDesk(context);
  await desk.change('training-intake-000007', {
    version: 1,
    change: { kind: 'call', department: 'neurology' },
  });
  await page.goto('/en/desk/display');
  await expect(page.getByRole('listitem')).toHaveText([/^T007/]);
  const text = await page.locator('main').innerText();
  for (const secret of Object.values(['emergency-now', 'same-day', 'routine'] as const))
    expect(text).not.toContain(t(`desk:urgency.${secret}`));
  expect(text).not.toContain(t('flags:RF01.name'));
});

for (const [locale, theme] of [
  ['en', 'light'],
  ['zh-CN', 'dim'],
  ['en', 'dark'],
  ['zh-CN', 'light'],
] as const)
  test(`${locale}, ${theme}: axe finds nothing on the desk, and nothing is wider than 320 px`, async ({
    page,
    context,
  }) => {
    await serveDesk(context);
    await page.addInitScript((chosen) => localStorage.setItem('facewise.theme', chosen), theme);
    const found: string[] = [];
    const look = async (name: string) => {
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
      await page.setViewportSize({ width: 320, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) found.push(`${name}: ${wide} px wide`);
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    await openQueue(page, locale);
    await look('queue');
    await page.goto(`/${locale}/desk/intake?id=training-intake-000003`);
    const say = words[locale].t;
    await page.getByRole('button', { name: say('desk:intake.edit') }).click();
    await look('intake');
    await page.goto(`/${locale}/desk/outcomes`);
    await expect(page.getByRole('table')).toBeVisible();
    await look('outcomes');
    await page.goto(`/${locale}/desk/display`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look('display');
    expect(found).toEqual([]);
  });
