import { chromium } from 'playwright';
import { browserFlags } from '../../scripts/lib/browser-flags.mjs';
import { classicCases } from '../../tests/e2e/support/classic-cases.ts';
import { begin, toResult, walk } from '../../tests/e2e/support/journey.ts';

/** What the storage of a tab holds, by key. */
export type TabStorage = Readonly<Record<string, string>>;

/**
 * A check that has just begun, and one that has been told its result: what the tab keeps of each
 * after somebody has clicked through the classic story of a hemifacial spasm.
 *
 * @param address of the product
 * @param executablePath of the browser
 */
export const storedChecks = async (
  address: string,
  executablePath: string,
): Promise<{ readonly begun: TabStorage; readonly told: TabStorage }> => {
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  const page = await browser.newPage({ baseURL: address, serviceWorkers: 'block' });
  const kept = (): Promise<TabStorage> => page.evaluate(() => ({ ...sessionStorage }));
  await begin(page, 'en');
  await page.waitForFunction(() => sessionStorage.length > 0);
  const begun = await kept();
  await walk(page, 'en', classicCases[0]?.answers ?? {});
  await toResult(page, 'en');
  const told = await kept();
  await browser.close();
  return { begun, told };
};
