import { expect, type Page, test } from '@playwright/test';
import { encodeHandover } from '../../lib/handover/code.ts';
import { locales } from '../../lib/i18n/locales.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import {
  answerOn,
  begin,
  pastTremorPause,
  stepOn,
  toNote,
  toResult,
  walk,
} from './support/journey.ts';
import { words } from './support/words.ts';

const themes = ['light', 'dim', 'dark'] as const;

/** A handover code of other rules and of a day long past, so that both are said. */
const codeOf = (answers: Answers): string =>
  encodeHandover({
    answers,
    witness: {},
    subject: 'self',
    locale: 'en',
    rules: { version: '0.9.0', hashStart: 'abcd' },
    day: '2026-03-01',
  });

for (const locale of locales)
  for (const theme of themes)
    test(`${locale}, ${theme}: axe finds nothing on any distinct page`, async ({ page }) => {
      test.setTimeout(120_000);
      const { t } = words[locale];
      const answers = classicCases[0]?.answers ?? {};
      const found: string[] = [];
      const seen: string[] = [];
      const look = async (name: string) => {
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        seen.push(name);
        // The frame of the preview is a document of its own, looked at in embed-axe.spec.ts; axe would
        // hold its header and foot against those of the page around it.
        const without = name === 'embedding' ? 'iframe' : undefined;
        for (const finding of await axeFindings(page, { without }))
          found.push(`${name}: ${finding}`);
      };
      await page.goto(`/${locale}`);
      await page.getByLabel(t('ui:theme.label')).selectOption(theme);
      await look('start');
      await begin(page, locale);
      await look('gate');
      await pastTremorPause(page);
      await page.getByRole('button', { name: t('ui:question.continue'), exact: true }).click();
      await look('error');
      await answerOn(page, locale, 'emergency-signs', { 'emergency-signs': ['not-sure'] });
      await expect.poll(() => stepOn(page)).toBe('stroke-check');
      await look('stroke check');
      await pastTremorPause(page);
      await answerOn(page, locale, 'emergency-signs', { 'emergency-signs': ['arm-leg-weak'] });
      await expect.poll(() => stepOn(page)).toBe('emergency');
      await look('emergency');
      await begin(page, locale, undefined, 'beginAgain');
      const once = new Set<string>(['side', 'where-now', 'drives', 'mood']);
      await walk(page, locale, answers, undefined, async (step) => {
        if (once.has(step)) await look(step);
      });
      await look('review');
      await toResult(page, locale);
      await pastTremorPause(page);
      await page.getByRole('button', { name: t('handover:code.show') }).click();
      await expect(page.getByRole('img', { name: t('handover:code.picture') })).toBeVisible();
      await look('result');
      await toNote(page, locale);
      await look('note');
      for (const path of [
        'evidence',
        'privacy',
        'nothing-here',
        'open',
        'desk/scan',
        'embedding',
      ]) {
        await page.goto(`/${locale}/${path}`);
        await look(path);
      }
      await page.goto(`/${locale}/open#${codeOf(answers)}`);
      await expect(page.locator('[data-level]')).toBeVisible();
      await look('answers of a code');
      expect(seen.length).toBe(19);
      expect(found).toEqual([]);
    });

/** A page that is not alive yet would throw away a node that the server did not send. */
const openAlive = async (page: Page) => {
  await page.goto('/en');
  await page.getByLabel(words.en.t('ui:theme.label')).selectOption('dim');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim');
};

test('axe would notice a picture without words', async ({ page }) => {
  await openAlive(page);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/icon.svg';
    document.querySelector('h1')?.after(image);
  });
  expect((await axeFindings(page)).some((finding) => finding.startsWith('image-alt'))).toBe(true);
});

test('axe would notice a picture without words behind a fold, and leaves the fold as it was', async ({
  page,
}) => {
  await openAlive(page);
  await page.evaluate(() => {
    const fold = document.createElement('details');
    fold.innerHTML = '<summary>More</summary><img src="/icon.svg">';
    document.querySelector('main')?.append(fold);
  });
  expect((await axeFindings(page)).some((finding) => finding.startsWith('image-alt'))).toBe(true);
  await expect(page.locator('details', { hasText: 'More' })).not.toHaveAttribute('open');
});
