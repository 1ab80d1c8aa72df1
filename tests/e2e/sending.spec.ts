import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, pastTremorPause, toResult, walk } from './support/journey.ts';
import { fakeClinic } from './support/kiosk.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'block' });

const answers = classicCases[4]?.answers ?? {};

for (const locale of ['en', 'zh-CN'] as const)
  test(`${locale}: sent from a phone only after a yes, exactly once though the answer was lost`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const { t } = words[locale];
    const clinic = await fakeClinic(context);
    await page.goto(`/${locale}?clinic=renhe`);
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('facewise.clinic.v1')))
      .toBe('renhe');
    await begin(page, locale);
    await walk(page, locale, answers);
    await toResult(page, locale);
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('consent:offer.button') }).click();
    const yes = page.getByRole('button', { name: t('consent:yes') });
    await expect(yes).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(clinic.posts).toEqual([]);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:result.title'));
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('consent:offer.button') }).click();
    clinic.weather = 'cut';
    await pastTremorPause(page);
    await yes.click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(t('consent:outcome.waiting.title'));
    clinic.weather = 'fine';
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(page.getByText('Z987')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(clinic.rows.size).toBe(1);
    expect(JSON.parse(clinic.posts[0]?.body ?? '{}')).toMatchObject({
      source: 'phone',
      lang: locale,
      consent: { text: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('consent:outcome.toResult') }).click();
    await expect(heading).toHaveText(t('ui:result.title'));
  });

test('nothing is offered to somebody who came without a clinic, and no sends nothing', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const { t } = words.en;
  const clinic = await fakeClinic(context);
  await begin(page, 'en');
  await walk(page, 'en', answers);
  await toResult(page, 'en');
  await expect(page.getByRole('button', { name: t('ui:result.toNote') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('consent:offer.button') })).toHaveCount(0);

  await page.evaluate(() => sessionStorage.setItem('facewise.clinic.v1', 'renhe'));
  await page.reload();
  await page.getByRole('button', { name: t('consent:offer.button') }).click();
  await pastTremorPause(page);
  await page.getByRole('button', { name: t('consent:decline') }).click();
  await expect(page.getByText(t('consent:outcome.declined.body'))).toBeVisible();
  expect(clinic.posts).toEqual([]);
});
