import { expect, type Page, test } from '@playwright/test';
import { serveHost } from './hosts/serve-host.ts';
import { classicCases } from './support/classic-cases.ts';
import { beginIn, byScript, headingOf, hostPage, theFrame, walkIn } from './support/frame.ts';

const answers = classicCases[0]?.answers ?? {};

/** Every picture that the browser paints, in order, while `act` runs. */
const record = async (page: Page, act: () => Promise<void>): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await session.send('Page.stopScreencast');
  return pictures;
};

/** Of each picture, the share of pixels that are nearly white, from 0 to 1. */
const whiteShares = async (page: Page, pictures: readonly string[]): Promise<readonly number[]> => {
  const shares: number[] = [];
  for (const picture of pictures)
    shares.push(
      await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(160, 100);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0, 160, 100);
        const { data: pixels } = context.getImageData(0, 0, 160, 100);
        let white = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) > 200) white += 1;
        return white / (pixels.length / 4);
      }, picture),
    );
  return shares;
};

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
  const shares = await whiteShares(page, pictures);
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
