import { expect, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { answerOn, begin, pastTremorPause, stepOn, toResult, walk } from './support/journey.ts';
import { words } from './support/words.ts';

const answers = classicCases[0]?.answers ?? {};
const { t } = words.en;
const option = (question: string, id: string) => t(`questions:${question}.options.${id}`);

test('the browser goes back and forward through the questions, and reload keeps the place', async ({
  page,
}) => {
  await begin(page, 'en');
  await answerOn(page, 'en', 'emergency-signs', answers);
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  await answerOn(page, 'en', 'warning-signs', answers);
  await expect.poll(() => stepOn(page)).toBe('age-now');
  await page.goBack();
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  await expect(
    page.getByRole('checkbox', { name: option('warning-signs', 'none'), exact: true }),
  ).toBeChecked();
  await page.goForward();
  await expect.poll(() => stepOn(page)).toBe('age-now');
  await answerOn(page, 'en', 'age-now', answers);
  await expect.poll(() => stepOn(page)).toBe('side');
  await page.reload();
  expect(stepOn(page)).toBe('side');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('questions:side.title'));
  const back = page.getByRole('link', { name: t('ui:question.back'), exact: true });
  // The page as it was built knows of no check: its link leads to the start until it is alive.
  await expect(back).toHaveAttribute('href', '/en/check/age-now');
  await back.click();
  await expect.poll(() => stepOn(page)).toBe('age-now');
  await expect(
    page.getByRole('radio', { name: option('age-now', 'age-40-64'), exact: true }),
  ).toBeChecked();
});

test('another language keeps the place and the answers', async ({ page }) => {
  await begin(page, 'en');
  await answerOn(page, 'en', 'emergency-signs', answers);
  await answerOn(page, 'en', 'warning-signs', answers);
  await expect.poll(() => stepOn(page)).toBe('age-now');
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL('**/zh-CN/check/age-now');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words['zh-CN'].t('questions:age-now.title'),
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await answerOn(page, 'zh-CN', 'age-now', answers);
  await expect.poll(() => stepOn(page)).toBe('side');
});

test('an address without a check behind it leads to the start', async ({ page }) => {
  await page.goto('/en/check/result');
  await page.waitForURL('**/en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:start.title'));
});

test('a changed answer comes back to the review, and restart forgets everything', async ({
  page,
}) => {
  await begin(page, 'en');
  await walk(page, 'en', answers);
  await page
    .getByRole('link', {
      name: new RegExp(`${t('ui:review.change')}.*${t('questions:side.short')}`),
    })
    .first()
    .click();
  await expect.poll(() => stepOn(page)).toBe('side');
  await answerOn(page, 'en', 'side', { side: 'right' });
  await expect.poll(() => stepOn(page)).toBe('review');
  await toResult(page, 'en');
  await page.getByText(t('ui:result.restart'), { exact: true }).click();
  await pastTremorPause(page);
  await page.getByRole('button', { name: t('ui:result.restartNow'), exact: true }).click();
  await page.waitForURL('**/en');
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toContain('warning-signs');
});

test('works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await begin(page, 'en');
  expect(await walk(page, 'en', answers)).toBe('review');
});
