import { expect, type Locator, type Page, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import {
  answerOn,
  begin,
  keyboard,
  pastTremorPause,
  stepOn,
  toResult,
  walk,
} from './support/journey.ts';
import { words } from './support/words.ts';

const [first] = classicCases;
const answers = first?.answers ?? {};

/** Where a control is pressed. */
const middleOf = async (control: Locator): Promise<readonly [number, number]> => {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error('the control is not there');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

const continueOn = (page: Page, locale: (typeof locales)[number]): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: words[locale].t('ui:question.continue'), exact: true });

for (const locale of locales) {
  const { t } = words[locale];

  for (const { story, answers: told, top } of classicCases)
    test(`${locale}: by keyboard alone: ${story}`, async ({ page }) => {
      test.setTimeout(180_000);
      await begin(page, locale, keyboard);
      expect(await walk(page, locale, told, keyboard)).toBe('review');
      await toResult(page, locale, keyboard);
      await expect(page.getByRole('main')).toContainText(t(`results:patterns.${top}.name`));
    });

  test(`${locale}: by keyboard alone: a missing answer is found, named and mended`, async ({
    page,
  }) => {
    await begin(page, locale, keyboard);
    await pastTremorPause(page);
    await keyboard.press(continueOn(page, locale));
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${t('ui:errors.prefix')}`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await answerOn(page, locale, 'emergency-signs', answers, keyboard);
    await expect.poll(() => stepOn(page)).toBe('warning-signs');
  });

  test(`${locale}: six presses in a row go one step forward`, async ({ page }) => {
    await begin(page, locale);
    for (const [here, next] of [
      ['emergency-signs', 'warning-signs'],
      ['warning-signs', 'age-now'],
    ] as const) {
      await pastTremorPause(page);
      await page
        .getByRole('checkbox', { name: t(`questions:${here}.options.none`), exact: true })
        .check();
      const [x, y] = await middleOf(continueOn(page, locale));
      for (let press = 0; press < 6; press += 1) await page.mouse.click(x, y, { delay: 0 });
      await expect.poll(() => stepOn(page)).toBe(next);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });

  test(`${locale}: a press that is moved away before it ends does nothing`, async ({ page }) => {
    await begin(page, locale);
    const none = t('questions:emergency-signs.options.none');
    await page.getByRole('checkbox', { name: none, exact: true }).check();
    await page.mouse.move(...(await middleOf(continueOn(page, locale))));
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
    expect(stepOn(page)).toBe('emergency-signs');
    await continueOn(page, locale).click();
    await expect.poll(() => stepOn(page)).toBe('warning-signs');
  });

  test(`${locale}: who wants no motion sees three still moments and nothing to play`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await begin(page, locale);
    await walk(page, locale, answers, undefined, async (step) => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      if (step !== 'movement-kind') return;
      const drawings = page.getByRole('main').getByRole('figure');
      expect(await drawings.count()).toBeGreaterThan(5);
      for (const drawing of await drawings.all()) {
        await expect(drawing.locator('svg')).toHaveCount(3);
        await expect(drawing.getByRole('button')).toHaveCount(0);
      }
    });
  });
}

test('a day later the page, its place and its ticks are the same: there is no time limit', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page, 'en');
  const none = page.getByRole('checkbox', {
    name: words.en.t('questions:emergency-signs.options.none'),
    exact: true,
  });
  await none.check();
  const before = await page.getByRole('main').ariaSnapshot();
  await page.clock.fastForward('24:00:00');
  expect(await page.getByRole('main').ariaSnapshot()).toBe(before);
  await expect(none).toBeChecked();
});
