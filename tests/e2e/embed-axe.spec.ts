import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { serveHost } from './hosts/serve-host.ts';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { beginIn, byFrame, headingOf, hostPage, theFrame, walkIn } from './support/frame.ts';
import { answerOn } from './support/journey.ts';
import { words } from './support/words.ts';

// The page of the frame alone: in a host, a page and a frame would be judged as one document. The
// parts it is made of are judged in every theme on the site.
for (const [locale, theme] of [
  ['en', 'light'],
  ['zh-CN', 'dim'],
] as const)
  test(`${locale}, ${theme}: axe finds nothing on the pages of the frame`, async ({ page }) => {
    test.setTimeout(120_000);
    const { t } = words[locale];
    const found: string[] = [];
    const look = async (name: string) => {
      for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
    };
    await page.goto(`/embed/demo?lang=${locale}&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.getByText(t('embed:test'))).toBeVisible();
    await look('start');
    await page.getByRole('radio', { name: t('ui:start.subjects.self') }).check();
    await page.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      t('questions:emergency-signs.title'),
    );
    await look('question');
    await answerOn(page, locale, 'emergency-signs', { 'emergency-signs': ['arm-leg-weak'] });
    await expect(page.locator('[data-level="emergency"]')).toBeVisible();
    await look('emergency');
    expect(found).toEqual([]);
  });

for (const locale of locales)
  test(`${locale}: in a frame 320 wide nothing is cut off and nothing scrolls sideways`, async ({
    page,
    baseURL,
  }) => {
    const site = await serveHost({
      '/': {
        body: hostPage(
          byFrame(String(baseURL), 'width="320" height="640"', `lang=${locale}&theme=dim`),
        ),
      },
    });
    await page.goto(site.at());
    const frame = theFrame(page);
    const sideways = async () =>
      page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await beginIn(frame, locale);
    await walkIn(frame, locale, classicCases[0]?.answers ?? {}, {
      onStep: async (heading) => {
        await expect(headingOf(frame)).toBeVisible();
        expect(await sideways(), heading).toBeLessThanOrEqual(0);
      },
    });
    await site.close();
  });
