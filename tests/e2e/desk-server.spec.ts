import { randomBytes } from 'node:crypto';
import { type APIRequestContext, expect, type Page, type Route, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { signedInPage } from './support/desk.ts';
import { words } from './support/words.ts';

/*
 * The desk on the real server and its real database: what desk.spec.ts shows beside a stand-in.
 */
const { t } = words.en;
const spasm = classicCases[0]?.answers ?? {};

interface Filed {
  readonly id: string;
  readonly ticket: string;
  readonly urgency: string;
}

/** The address name of the clinic that is signed in. */
const clinicOf = async (request: APIRequestContext): Promise<string> => {
  const session = (await (await request.get('/api/v1/session')).json()) as {
    readonly clinic: { readonly slug: string };
  };
  return session.clinic.slug;
};

const file = async (
  request: APIRequestContext,
  answers: object,
  key = randomBytes(24).toString('base64url'),
) => {
  const clinic = await clinicOf(request);
  return request.post('/api/v1/intakes', {
    headers: { 'idempotency-key': key },
    data: { clinic, answers, lang: 'en', subject: 'self' },
  });
};

const filed = async (request: APIRequestContext, answers: object): Promise<Filed> => {
  const answer = await file(request, answers);
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Filed;
};

const line = (page: Page, { id }: Filed) => page.locator(`tr[data-id="${id}"]`);

test('a pre-screen that is filed stands in the queue of the clinic at once, and is called', async ({
  browser,
}) => {
  const page = await signedInPage(browser, 'desk');
  await page.goto('/en/desk');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const one = await filed(page.request, spasm);
  expect(one.urgency).toBe('routine');
  await expect(line(page, one)).toContainText(one.ticket);
  await line(page, one).focus();
  await page.keyboard.press('c');
  await expect(line(page, one)).toContainText(t('desk:status.called'));
  const stored = await (await page.request.get(`/api/v1/intakes/${one.id}`)).json();
  expect(stored).toMatchObject({ status: 'called', urgency: 'routine', ticket: one.ticket });
  await page.context().close();
});

test('an emergency stands above what was there before it, with its flag', async ({ browser }) => {
  const page = await signedInPage(browser, 'desk');
  const routine = await filed(page.request, spasm);
  const urgent = await filed(page.request, { 'emergency-signs': ['face-droop-sudden'] });
  expect(urgent.urgency).toBe('emergency-now');
  await page.goto('/en/desk');
  await expect(line(page, urgent)).toBeVisible();
  await expect(line(page, urgent)).toContainText(t('desk:urgency.emergency-now'));
  const order = await page
    .locator('tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
  expect(order.indexOf(urgent.id)).toBeLessThan(order.indexOf(routine.id));
  await page.context().close();
});

test('one key files once, however often it is sent; another body with the same key is refused', async ({
  browser,
}) => {
  const page = await signedInPage(browser, 'desk');
  const key = randomBytes(24).toString('base64url');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => file(page.request, spasm, key)),
  );
  const taken = answers.filter((answer) => answer.status() === 201);
  expect(taken.length).toBeGreaterThan(0);
  for (const answer of answers) expect([201, 409]).toContain(answer.status());
  const ids = await Promise.all(taken.map(async (answer) => ((await answer.json()) as Filed).id));
  expect(new Set(ids).size).toBe(1);
  const other = await file(page.request, { ...spasm, course: 'steady' }, key);
  expect(other.status()).toBe(422);
  await page.context().close();
});

test('two desks change one intake: the later one sees the difference and loses nothing', async ({
  browser,
}) => {
  const page = await signedInPage(browser, 'desk');
  const other = await signedInPage(browser, 'clinician');
  const one = await filed(page.request, spasm);
  const side = t('questions:side.short');
  const course = t('questions:course.short');
  for (const each of [page, other]) await each.goto(`/en/desk/intake?id=${one.id}`);
  await other.getByRole('button', { name: t('desk:intake.edit') }).click();
  // The second desk hears of nothing for a while, as over a slow network.
  const waiting: Route[] = [];
  await other.route(/\/api\/v1\/intakes(\/|\?|$)/, (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    waiting.push(route);
    return undefined;
  });
  await page.getByRole('button', { name: t('desk:intake.edit') }).click();
  await page.getByLabel(side, { exact: true }).selectOption('right');
  await page.getByRole('button', { name: t('desk:intake.save') }).click();
  await expect(page.getByText(t('desk:trail.changed', { questions: side }))).toBeVisible();
  await other.getByLabel(course, { exact: true }).selectOption('steady');
  await other.getByRole('button', { name: t('desk:intake.save') }).click();
  const alert = other.getByRole('alert').filter({ hasText: t('desk:conflict.title') });
  await expect(alert.getByRole('rowheader')).toHaveText([side, course]);
  await other.unroute(/\/api\/v1\/intakes(\/|\?|$)/);
  for (const route of waiting) await route.continue().catch(() => undefined);
  await other.getByRole('button', { name: t('desk:conflict.apply') }).click();
  await other.getByRole('button', { name: t('desk:intake.save') }).click();
  const stored = async () =>
    ((await (await page.request.get(`/api/v1/intakes/${one.id}`)).json()) as { answers: object })
      .answers;
  await expect.poll(stored).toMatchObject({ side: 'right', course: 'steady' });
  await page.context().close();
  await other.context().close();
});

test('a clerk raises, and only a clinician lowers, with a reason', async ({ browser }) => {
  const clerk = await signedInPage(browser, 'desk');
  const doctor = await signedInPage(browser, 'clinician');
  const one = await filed(clerk.request, spasm);
  const change = async (page: Page, what: object) => {
    const { version } = await (await page.request.get(`/api/v1/intakes/${one.id}`)).json();
    return page.request.patch(`/api/v1/intakes/${one.id}`, { data: { version, change: what } });
  };
  const raised = await change(clerk, { kind: 'raise', urgency: 'same-day' });
  expect(await raised.json()).toMatchObject({ urgency: 'same-day' });
  const lower = { kind: 'lower', urgency: 'routine', reason: 'Seen at the desk, quiet for weeks.' };
  expect((await change(clerk, lower)).status()).toBe(403);
  expect((await change(doctor, { ...lower, reason: 'short' })).status()).toBe(422);
  expect(await (await change(doctor, lower)).json()).toMatchObject({ urgency: 'routine' });
  await clerk.context().close();
  await doctor.context().close();
});
