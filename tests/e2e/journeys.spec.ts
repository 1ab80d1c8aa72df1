import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, keyboard, pastTremorPause, stepOn, toResult, walk } from './support/journey.ts';
import { words } from './support/words.ts';

for (const locale of locales) {
  const { t } = words[locale];

  for (const { story, answers, top, urgency } of classicCases)
    test(`${locale}: ${story} is told how soon, and which pattern fits`, async ({ page }) => {
      await begin(page, locale);
      expect(await walk(page, locale, answers)).toBe('review');
      await toResult(page, locale);
      const main = page.getByRole('main');
      await expect(main).toContainText(t(`results:urgency.${urgency}.heading`));
      await expect(main).toContainText(t('results:limit'));
      const named = main.getByRole('heading', { name: t(`results:patterns.${top}.name`) });
      await expect(named.first()).toBeVisible();
      // Folded on the screen, open on paper.
      const folded = main.getByText(t('reasons:notConsidered.unseen'));
      await expect(folded).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(folded).toBeVisible();
    });

  test(`${locale}: a sudden droop meets the emergency page on the next step and no pattern`, async ({
    page,
  }) => {
    await begin(page, locale);
    expect(await walk(page, locale, { 'emergency-signs': ['face-droop-sudden'] })).toBe(
      'emergency',
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const text = await page.getByRole('main').innerText();
    for (const { top } of classicCases)
      expect(text).not.toContain(t(`results:patterns.${top}.name`));
  });

  test(`${locale}: not sure of everything ends with a doctor today and no pattern`, async ({
    page,
  }) => {
    await begin(page, locale);
    const seen: string[] = [];
    const end = await walk(page, locale, {}, undefined, async (step) => {
      seen.push(step);
    });
    expect(seen[1]).toBe('stroke-check');
    expect(end).toBe('review');
    await toResult(page, locale);
    await expect(page.getByRole('main')).toContainText(t('results:urgency.same-day.heading'));
  });

  test(`${locale}: more questions after the result ask only what is new, and end at a result again`, async ({
    page,
  }) => {
    const [first] = classicCases;
    if (first === undefined) throw new Error('no case');
    const before: string[] = [];
    await begin(page, locale);
    await walk(page, locale, first.answers, undefined, async (step) => {
      before.push(step);
    });
    await toResult(page, locale);
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('ui:more.button'), exact: true }).click();
    await expect.poll(() => stepOn(page)).not.toBe('result');
    const after: string[] = [];
    const end = await walk(page, locale, first.answers, undefined, async (step) => {
      after.push(step);
    });
    expect(end).toBe('review');
    expect(after.length).toBeGreaterThan(1);
    expect(after.filter((step) => step !== 'review' && before.includes(step))).toEqual([]);
    await expect(page.getByRole('button', { name: t('ui:more.button') })).toHaveCount(0);
    await toResult(page, locale);
    const named = page.getByRole('heading', { name: t(`results:patterns.${first.top}.name`) });
    await expect(named.first()).toBeVisible();
  });

  test(`${locale}: the whole check by keyboard alone`, async ({ page }) => {
    test.slow();
    const [first] = classicCases;
    if (first === undefined) throw new Error('no case');
    await begin(page, locale, keyboard);
    expect(await walk(page, locale, first.answers, keyboard)).toBe('review');
    await toResult(page, locale, keyboard);
    await expect(page.getByRole('main')).toContainText(t(`results:patterns.${first.top}.name`));
  });

  test(`${locale}: nothing scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const [first] = classicCases;
    if (first === undefined) throw new Error('no case');
    const wide: string[] = [];
    const measure = async () => {
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isWide) wide.push(stepOn(page));
    };
    await begin(page, locale);
    await walk(page, locale, first.answers, undefined, measure);
    await toResult(page, locale);
    await measure();
    for (const path of ['', '/evidence', '/privacy']) {
      await page.goto(`/${locale}${path}`);
      await measure();
    }
    expect(wide).toEqual([]);
  });
}
