import { expect, type Page, test } from '@playwright/test';
import { serveHost } from './hosts/serve-host.ts';
import { classicCases } from './support/classic-cases.ts';
import { beginIn, byScript, headingOf, hostPage, theFrame, walkIn } from './support/frame.ts';
import { brightness, record } from './support/pictures.ts';

const answers = classicCases[0]?.answers ?? {};

const trace = async (page: Page, base: string, theme: string) => {
  const site = await serveHost({
    '/blank': { body: '<!doctype html><title>b</title><style>:root{background:#111}</style>' },
    '/': {
      body: hostPage(byScript(base, `data-lang="en" data-theme="${theme}"`), {
        head: '<style>:root{color-scheme:dark;background:#111;color:#999}</style>',
      }),
    },
  });
  await page.goto(`${site.at()}/blank`);
  const pictures = await record(page, async () => {
    await page.goto(site.at());
    await beginIn(theFrame(page), 'en');
    await walkIn(theFrame(page), 'en', answers, { most: 10 });
    await expect(headingOf(theFrame(page))).toBeVisible();
  });
  await page.goto(`${site.at()}/blank`);
  const shares = (await brightness(page, pictures)).map(({ white }) => white);
  await site.close();
  return shares;
};

test('in a dark host a dim frame never flashes white, while it loads and over ten steps', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const shares = await trace(page, String(baseURL), 'dim');
  process.stdout.write(
    `\n  ${shares.length} pictures, at most ${(100 * Math.max(...shares)).toFixed(1)} % of one nearly white\n`,
  );
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.filter((share) => share > 0.1)).toEqual([]);
});

test('the trace would notice white: a light frame in the same host', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const shares = await trace(page, String(baseURL), 'light');
  expect(shares.filter((share) => share > 0.1).length).toBeGreaterThan(0);
});
