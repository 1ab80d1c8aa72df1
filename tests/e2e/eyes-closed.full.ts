import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { bare, blindfolded, closeEyes, findPart, walkByEar } from './support/blindfold.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, walk } from './support/journey.ts';
import { fakeSpeech } from './support/speech.ts';
import { wholeCheckByEar } from './support/whole-check.ts';
import { words } from './support/words.ts';

/** The answers as the tab keeps them: looked at afterwards, never by the person. */
const keptAnswers = (page: Page): Promise<Answers> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('facewise.check.v1') ?? '{}').answers);

for (const locale of locales)
  for (const { story, answers, top } of classicCases)
    test(`${locale}: by ear and by eye the answers are the same: ${story}`, async ({ page }) => {
      test.setTimeout(300_000);
      const { t } = words[locale];
      await fakeSpeech(page);
      await begin(page, locale);
      await closeEyes(page, locale);
      const person = blindfolded(page);
      await person.hear(t('aloud:say.check').slice(-8));
      await person.press('choose');
      await walkByEar(person, locale, answers);
      const byEar = await keptAnswers(page);
      await findPart(person, t('ui:review.toResult'));
      await person.press('choose');
      await findPart(person, t(`results:patterns.${top}.name`));
      expect(bare(person.transcript().join(''))).toContain(bare(t(`results:patterns.${top}.name`)));

      const seeing = await page.context().newPage();
      await begin(seeing, locale);
      expect(await walk(seeing, locale, answers)).toBe('review');
      expect(byEar).toEqual(await keptAnswers(seeing));
      await seeing.close();
    });

test('en: a whole check by ear alone, to the result, its reasons and the note', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await wholeCheckByEar(page, 'en');
});
