import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { QuestionId } from '../../../rules/schema/contract.ts';
import { classicCases } from './classic-cases.ts';
import { answerOn, begin, stepOn } from './journey.ts';
import { type Brightness, brightness, record } from './pictures.ts';

/** `system` is a device that asks for dark, where nobody has chosen a theme. */
export type Shown = 'light' | 'dim' | 'dark' | 'system';

/** Shows the site as somebody who chose this theme before finds it. */
export const showIn = async (page: Page, theme: Shown): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme === 'system' ? 'dark' : 'light' });
  if (theme !== 'system')
    await page.addInitScript((chosen) => localStorage.setItem('facewise.theme', chosen), theme);
};

const answers = classicCases[0]?.answers ?? {};

/**
 * The brightness of every picture while the site loads onto a dark screen and over the first steps.
 * `disturb` may do harm on the way, to show that it is noticed.
 */
export const lightTrace = async (
  page: Page,
  locale: Locale,
  theme: Shown,
  { steps = 10, disturb = async () => {} }: { steps?: number; disturb?: () => Promise<void> } = {},
): Promise<readonly Brightness[]> => {
  await showIn(page, theme);
  // The screen before: what a browser shows by itself is not ours.
  await page.goto('data:text/html,<title>b</title><style>:root{background:%23111}</style>');
  const pictures = await record(page, async () => {
    await begin(page, locale);
    for (let step = 0; step < steps; step += 1) {
      const here = stepOn(page) as QuestionId;
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await answerOn(page, locale, here, answers);
      await expect.poll(() => stepOn(page)).not.toBe(here);
      if (step === 1) await disturb();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
  return brightness(page, pictures);
};
