import { expect, test } from '@playwright/test';
import { htmlLang, locales } from '../../lib/i18n/locales.ts';
import { classicCases } from './support/classic-cases.ts';
import { hinder, hindrances } from './support/hindrances.ts';
import { begin, stepOn, toNote, toResult, walk } from './support/journey.ts';
import { words } from './support/words.ts';

const [first] = classicCases;

const languageNames = { en: 'English', 'zh-CN': '中文' } as const;

test.use({ serviceWorkers: 'allow' });

for (const locale of locales)
  for (const hindrance of Object.keys(hindrances) as (keyof typeof hindrances)[])
    test(`${locale}: the whole check works with ${hindrance}, and promises no use without a network`, async ({
      page,
    }) => {
      const other = locale === 'en' ? 'zh-CN' : 'en';
      const { t } = words[other];
      const complaints = await hinder(page, hindrance);
      await begin(page, locale);
      // A change of language keeps the place, also where nothing can be stored.
      const change = page.getByRole('banner').getByRole('link', { name: languageNames[other] });
      await change.click();
      await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(other));
      await expect.poll(() => stepOn(page)).toBe('emergency-signs');
      expect(await walk(page, other, first?.answers ?? {})).toBe('review');
      await toResult(page, other);
      await expect(page.getByRole('main')).toContainText(t(`results:patterns.${first?.top}.name`));
      await toNote(page, other);
      await expect(page.getByText(t('offline:stillWorks'))).toHaveCount(0);
      expect(complaints).toEqual([]);
    });
