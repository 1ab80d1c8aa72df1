import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { classicCases } from './support/classic-cases.ts';
import { textSpacing, wear } from './support/custom-style.ts';
import { begin, toResult, walk } from './support/journey.ts';
import { layoutFindings } from './support/layout-findings.ts';
import { tabFindings } from './support/tab-findings.ts';

/** Looks at the page at 400 %, with spaced text, in forced colours, and along the Tab key. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 256 });
  const zoomed = await layoutFindings(page);
  await wear(page, textSpacing);
  const spaced = await layoutFindings(page);
  await wear(page, '');
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = [...(await axeFindings(page)), ...(await tabFindings(page)).faults];
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 720 });
  return [...zoomed.faults, ...spaced.faults, ...forced];
};

// Every step, in both languages and all themes: access.full.ts, by npm run test:full.
test('the question with the map and the result hold at 400 %, with spaced text, in forced colours, by the Tab key', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  await begin(page, 'zh-CN');
  await walk(page, 'zh-CN', classicCases[0]?.answers ?? {}, undefined, async (step) => {
    if (step === 'where-now') found.push(...(await findings(page)));
  });
  await toResult(page, 'zh-CN');
  found.push(...(await findings(page)));
  expect(found).toEqual([]);

  // Each check sees the fault it is for.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'main h2 { block-size: 8px; overflow: hidden } main button { min-block-size: 0; padding: 0; block-size: 20px } h1 { inline-size: 2000px } main button:focus-visible { outline: none }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const planted = [...(await layoutFindings(page)).faults, ...(await tabFindings(page)).faults];
  for (const fault of [/^scrolls sideways/, /^cuts off h2/, /is 20 px$/, /^no ring on button/])
    expect(planted.filter((each) => fault.test(each)).length, String(fault)).toBeGreaterThan(0);
});
