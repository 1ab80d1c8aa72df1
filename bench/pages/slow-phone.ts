import type { Browser, Locator, Page } from 'playwright';
import { observePage, type Seen } from './observe-page.ts';

/** The preset "Slow 4G" of Chrome's developer tools, and a processor as slow as that of a cheap phone. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};
const slowdown = 4;
const screen = { width: 412, height: 823 };

/** Milliseconds in which nothing is fetched and no task is long: then a page counts as loaded. */
const quietFor = 2000;
/** A form of a megabyte takes its time here, and more on a machine that does something else. */
const patience = 180_000;

/** A page in a browser that has never seen it, on a slow phone. */
export interface SlowPage {
  readonly page: Page;
  /** What came over the wire so far, headers included, in bytes. */
  readonly transferred: () => number;
  readonly seen: () => Promise<Seen>;
  /** How long the main thread has been busy, in seconds. */
  readonly busySeconds: () => Promise<number>;
  readonly untilQuiet: () => Promise<void>;
  /**
   * Presses a button that leads to another heading, and waits for it. From the press to the paint
   * nothing runs in the page but the page itself.
   */
  readonly step: (button: Locator) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * @param address of the server
 * @param kept what the tab keeps already, as after a reload
 */
export const openSlowPage = async (
  browser: Browser,
  address: string,
  kept: Readonly<Record<string, string>> = {},
): Promise<SlowPage> => {
  const context = await browser.newContext({
    viewport: screen,
    serviceWorkers: 'block',
    baseURL: address,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let open = 0;
  let lastChange = Date.now();
  const change = (by: number) => {
    open += by;
    lastChange = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (redirectResponse === undefined) change(1);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    change(-1);
  });
  session.on('Network.loadingFailed', () => change(-1));
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
  }, kept);
  await page.addInitScript(observePage);

  let stepped = () => {};
  await page.exposeFunction('benchStepped', () => stepped());

  const step = async (button: Locator): Promise<void> => {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (box === null) throw new Error('the button is not shown');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isThere = new Promise<void>((resolve, reject) => {
      stepped = resolve;
      timer = setTimeout(() => reject(new Error('no other heading came')), patience);
    });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await isThere;
    clearTimeout(timer);
  };
  const seen = () => page.evaluate(() => window.benchSeen);
  const untilQuiet = async () => {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      await page.waitForTimeout(250);
      const sinceTask = await page.evaluate(() => performance.now() - window.benchSeen.lastLong);
      if (open <= 0 && Date.now() - lastChange > quietFor && sinceTask > quietFor) return;
    }
    throw new Error('the page does not come to rest');
  };
  return {
    page,
    transferred: () => bytes,
    seen,
    busySeconds: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    },
    untilQuiet,
    step,
    close: () => context.close(),
  };
};
