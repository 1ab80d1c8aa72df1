import { expect, type Page, test } from '@playwright/test';
import { classicCases } from './support/classic-cases.ts';
import { answerOn, begin, stepOn } from './support/journey.ts';
import { words } from './support/words.ts';

/** The style files that a page asks for, by name, as they are asked for. */
const watchSheets = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet' || /\.css\b/.test(request.url()))
      asked.push(new URL(request.url()).pathname.replace(/.*\//, ''));
  });
  return asked;
};

/** The style files that the page brings inside it. */
const broughtBy = (page: Page): Promise<readonly string[]> =>
  page
    .locator('link[rel=stylesheet][disabled]')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').replace(/.*\//, '')),
    );

const family = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily);

for (const path of ['/en', '/zh-CN/check', '/en/learn', '/embed/demo?lang=en', '/en/not-there'])
  test(`${path} is painted as it should look from what its own answer brings`, async ({ page }) => {
    const unstyled = await family(page);
    await page.goto('/en');
    const usual = await family(page);
    expect(usual).not.toBe(unstyled);
    await page.route('**/*.css', (route) => route.abort());
    await page.route('**/*.js', (route) => route.abort());
    const asked = watchSheets(page);
    await page.goto(path);
    expect(await family(page)).toBe(usual);
    expect((await broughtBy(page)).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

test('no style file that a page brought is fetched on the way through the check', async ({
  page,
}) => {
  const asked = watchSheets(page);
  await begin(page, 'en');
  const brought = await broughtBy(page);
  await answerOn(page, 'en', 'emergency-signs', classicCases[0]?.answers ?? {});
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  // What comes later, for the result and what leads to it, is fetched as a file.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => brought.includes(name))).toEqual([]);
});

test('this would notice a page that waits for its styles', async ({ page }) => {
  await page.route('/en', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(' disabled=""', '');
    await route.fulfill({ response: answer, body });
  });
  const asked = watchSheets(page);
  await page.goto('/en');
  await expect(page.getByRole('heading', { name: words.en.t('ui:start.title') })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});
