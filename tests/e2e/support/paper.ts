import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const dotsPerInch = 150;

/** The first page of the page's PDF as a picture; null where the machine has no `pdftoppm` (poppler-utils). */
const fromPdf = async (page: Page): Promise<Buffer | null> => {
  const folder = mkdtempSync(join(tmpdir(), 'facewise-paper-'));
  try {
    const [pdf, picture] = [join(folder, 'note.pdf'), join(folder, 'note')];
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const firstPage = ['-f', '1', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', ...firstPage, pdf, picture]);
    return readFileSync(`${picture}.png`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * The print layout drawn by the browser itself at the size and density of an A4 sheet: a QR module
 * gets as many dots as on paper. It needs nothing that is not there.
 */
const fromLayout = async (page: Page): Promise<Buffer> => {
  const perInch = 96;
  const session = await page.context().newCDPSession(page);
  await page.emulateMedia({ media: 'print' });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(((210 - 28) / 25.4) * perInch),
    height: Math.round(((297 - 22) / 25.4) * perInch),
    deviceScaleFactor: dotsPerInch / perInch,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await page.emulateMedia({ media: null });
  return Buffer.from(data, 'base64');
};

/** The printed page at 150 dots per inch: as the browser lays it out and, where it can be had, from its PDF. */
export const papersOf = async (page: Page): Promise<readonly Buffer[]> => {
  const pdf = await fromPdf(page);
  const layout = await fromLayout(page);
  return pdf === null ? [layout] : [layout, pdf];
};
