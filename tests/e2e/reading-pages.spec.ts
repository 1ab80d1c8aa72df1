import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { readingPages } from '../support/routes.ts';
import { axeFindings } from './support/axe-findings.ts';

/** Every layout once; the other language shows the two in which words decide how wide a part gets. */
const looked = {
  en: [...readingPages.filter((path) => !path.startsWith('/learn/')), '/learn/blepharospasm'],
  'zh-CN': ['/evidence/map', '/learn/blepharospasm'],
} as const;

for (const locale of locales) {
  test(`${locale}: axe finds nothing on the pages that are only read`, async ({ page }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const path of looked[locale]) {
      await page.goto(`/${locale}${path}`);
      for (const finding of await axeFindings(page)) found.push(`${path}: ${finding}`);
    }
    expect(found).toEqual([]);
  });

  test(`${locale}: no page that is only read is wider than a screen of 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of readingPages) {
      await page.goto(`/${locale}${path}`);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isWide) wide.push(path);
    }
    expect(wide).toEqual([]);
  });

  test(`${locale}: what is only read can be read without scripts`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of readingPages) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('h1')).toBeVisible();
    }
    await context.close();
  });
}
