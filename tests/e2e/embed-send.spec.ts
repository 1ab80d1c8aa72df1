import { expect, type Page, test } from '@playwright/test';
import { watchPolicy } from '../support/policy-watch.ts';
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
  resultIn,
  theFrame,
  walkIn,
} from './support/frame.ts';
import { pastTremorPause } from './support/journey.ts';
import { words } from './support/words.ts';

const { t } = words.en;
const answers = classicCases[4]?.answers ?? {};
let site: HostSite | undefined;

// A whole check on a machine that does other things as well.
test.describe.configure({ timeout: 150_000 });
test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

const open = async (page: Page, body: string): Promise<void> => {
  site = await serveHost({ '/': { body }, '/before': { body: hostPage('<p>Before.</p>') } });
  await page.goto(`${site.at()}/before`);
  await page.goto(site.at());
};

/** A clinic that takes answers, in place of the one for trying out, and what it was sent. */
const takingClinic = async (page: Page): Promise<readonly Record<string, unknown>[]> => {
  const sent: Record<string, unknown>[] = [];
  await page.route('**/api/v1/clinics/demo', async (route) => {
    const answer = await route.fetch();
    const json = { ...(await answer.json()), slug: 'renhe', acceptsFromPhones: true };
    await route.fulfill({ response: answer, json });
  });
  await page.route('**/api/v1/intakes', (route) => {
    sent.push(JSON.parse(route.request().postData() ?? '{}'));
    return route.fulfill({
      status: 201,
      json: {
        id: 'AAAAAAAAAAAAAAAAAAAAAA',
        ticket: 'Z987',
        urgency: 'routine',
        clinicDay: '2026-11-27',
        sequence: 1,
        receivedAt: '2026-11-27T08:00:00Z',
      },
    });
  });
  return sent;
};

test('a result in a frame is sent to its clinic after a yes, with the host’s own ticket, and the host’s Back button stays', async ({
  page,
  baseURL,
}) => {
  const sent = await takingClinic(page);
  const complaints = await watchPolicy(page);
  await collectMessages(page);
  await open(page, hostPage(byScript(baseURL ?? '', 'data-lang="en" data-ref="A-0042"')));
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  await pastTremorPause(page);
  await frame.getByRole('button', { name: t('consent:offer.button') }).click();
  const yes = frame.getByRole('button', { name: t('consent:yes'), exact: true });
  await expect(yes).toBeVisible();
  await expect(headingOf(frame)).toBeFocused();
  expect(sent).toEqual([]);

  await pastTremorPause(page);
  await frame.getByRole('link', { name: t('ui:question.back'), exact: true }).click();
  await expect(headingOf(frame)).toHaveText(t('ui:result.title'));
  await pastTremorPause(page);
  await frame.getByRole('button', { name: t('consent:offer.button') }).click();
  await pastTremorPause(page);
  await yes.click();
  await expect(frame.getByRole('main').getByText('Z987', { exact: true })).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    clinic: 'renhe',
    ref: 'A-0042',
    source: 'phone',
    lang: 'en',
    consent: { text: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(JSON.stringify(await messages(page))).not.toMatch(/Z987|A-0042/);
  expect(complaints.all).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/\/before$/);
});

/** Walks to the result, and sees that nothing can be sent from it. */
const offersNothing = async (page: Page): Promise<void> => {
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  await expect(frame.getByRole('button', { name: t('ui:result.toNote') })).toBeVisible();
  await expect(frame.getByRole('button', { name: t('consent:offer.button') })).toHaveCount(0);
};

test('the clinic for trying out offers to send nothing', async ({ page, baseURL }) => {
  await open(page, hostPage(byScript(baseURL ?? '')));
  await offersNothing(page);
});

test('in a sandbox without an origin nothing can be sent, so it is not offered', async ({
  page,
  baseURL,
}) => {
  await takingClinic(page);
  const attributes = 'width="640" height="720" sandbox="allow-scripts"';
  await open(page, hostPage(byFrame(baseURL ?? '', attributes)));
  await offersNothing(page);
});

test('in a sandbox that drops files the reminder’s day can be read', async ({ page, baseURL }) => {
  await open(
    page,
    hostPage(
      byFrame(baseURL ?? '', 'width="640" height="720" sandbox="allow-scripts allow-same-origin"'),
    ),
  );
  const frame = theFrame(page);
  await beginIn(frame, 'en');
  await walkIn(frame, 'en', answers);
  await resultIn(frame, page, 'en');
  await pastTremorPause(page);
  await frame.getByRole('button', { name: t('reminder:add') }).click();
  await expect(frame.getByText(/note the day yourself: \d+ \w+ \d{4}\./)).toBeVisible();
});

test('in the frame of a kiosk somebody who walks away is asked, and then forgotten', async ({
  page,
  baseURL,
}) => {
  await collectMessages(page);
  await page.clock.install();
  await open(
    page,
    hostPage(byScript(baseURL ?? '', 'data-lang="en" data-mode="kiosk" data-subject="self"')),
  );
  const frame = theFrame(page);
  await frame.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
  await expect(headingOf(frame)).toHaveText(t('questions:emergency-signs.title'));
  const none = frame.getByRole('checkbox', { name: t('questions:emergency-signs.options.none') });
  await none.check();
  const asked = frame.getByRole('alert').filter({ hasText: t('embed:idle.title') });
  // The part that watches is fetched beside the check, and counts from the first touch that it sees.
  await expect(async () => {
    await none.press('Shift');
    await page.clock.runFor(181_000);
    await expect(asked).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  await none.press('Shift');
  await expect(asked).toHaveCount(0);
  await expect(none).toBeChecked();
  await page.clock.runFor(181_000);
  await expect(asked).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(headingOf(frame)).toHaveText(t('ui:start.title'));
  await expect(asked).toHaveCount(0);
  await expect.poll(async () => (await messages(page)).map(({ type }) => type)).toContain('closed');
});
