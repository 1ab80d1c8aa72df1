import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { signedInPage } from './support/desk.ts';
import { begin, pastTremorPause, toResult, walk } from './support/journey.ts';
import { expectFiledOnce, fakeClinic, watchFiling } from './support/kiosk.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'block' });

const answers = classicCases[4]?.answers ?? {};

for (const locale of ['en', 'zh-CN'] as const)
  test(`${locale}: sent from a phone only after a yes, exactly once though the answer was lost`, async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(120_000);
    const { t } = words[locale];
    const filing = await watchFiling(context);
    await page.goto(`/${locale}?clinic=harbour-clinic`);
    await page.waitForFunction(
      () => sessionStorage.getItem('facewise.clinic.v1') === 'harbour-clinic',
    );
    await begin(page, locale);
    await walk(page, locale, answers);
    await toResult(page, locale);
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('consent:offer.button') }).click();
    const yes = page.getByRole('button', { name: t('consent:yes') });
    await expect(yes).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(filing.bodies).toEqual([]);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:result.title'));
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('consent:offer.button') }).click();
    const goOn = filing.loseNextAnswer();
    await pastTremorPause(page);
    await yes.click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(t('consent:outcome.waiting.title'));
    goOn();
    const clinic = locale === 'en' ? 'Harbour Clinic' : '海港医院';
    await expect(heading).toHaveText(t('consent:outcome.sent.title', { clinic }));
    expect(filing.keys).toHaveLength(2);
    expect(filing.bodies[0]).toMatchObject({
      source: 'phone',
      lang: locale,
      consent: { text: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const desk = await signedInPage(browser, 'desk');
    const ticket = await expectFiledOnce(filing, desk.request);
    await desk.context().close();
    await expect(page.getByRole('main').getByText(ticket)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
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
