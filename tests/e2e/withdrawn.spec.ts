import { expect, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { begin, toResult, walk } from './support/journey.ts';
import { words } from './support/words.ts';

const answers = classicCases[0]?.answers ?? {};

test('withdrawn rules show no result, and urgent advice stays', async ({ page }) => {
  const { t } = words.en;
  // What the server answers after its operator has used the switch (tests/api/rules-standing.test.ts).
  await page.route('**/api/v1/rules', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), withdrawn: ['all'] } });
  });
  await begin(page, 'en');
  await walk(page, 'en', answers);
  await toResult(page, 'en');
  const title = t('results:withheld.withdrawn.title');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText(t('results:limit'))).toHaveCount(0);

  await begin(page, 'en', undefined, 'beginAgain');
  await walk(page, 'en', { ...answers, 'warning-signs': ['eye-red-painful'] });
  await toResult(page, 'en');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText(t('flags:RF08.advice.same-day_red'))).toBeVisible();
});
