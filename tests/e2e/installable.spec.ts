import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'allow' });

/** Chromium's own reasons against installing; every window of a test is a private one. */
const ofEveryTest = 'in-incognito';

for (const locale of locales)
  test(`${locale}: the browser finds nothing that stands against putting the check beside other programs`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}`);
    const path = await page.locator('link[rel="manifest"]').getAttribute('href');
    expect(path).toBe(`/${locale}/manifest.webmanifest`);
    const manifest = (await (await request.get(String(path))).json()) as {
      readonly name: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest.name).toBe(words[locale].t('ui:product.name'));
    for (const { src, sizes } of manifest.icons) {
      const side = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.width}x${image.height}`;
      }, src);
      expect(side).toBe(sizes);
    }
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== ofEveryTest),
    ).toEqual([]);
  });
