// Lighthouse, as for a phone: start, a question and the result, in both languages, beside an empty page (npm run lighthouse).
import { locales } from '../lib/i18n/locales.ts';
import { browserFlags } from '../scripts/lib/browser-flags.mjs';
import { say } from '../scripts/lib/say.mjs';
import { machineNow } from './figures/machine.ts';
import { report } from './figures/report.ts';
import { serveEmptyPage } from './pages/empty-page.ts';
import { type LighthouseReport, loadLighthouse } from './pages/load-lighthouse.ts';
import { median } from './pages/median.ts';
import { startProduct } from './pages/product.ts';
import { storedChecks, type TabStorage } from './pages/stored-checks.ts';

const rounds = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** No search engine may list a step of somebody's check (P-45), so this one audit fails there, and has to. */
const unlisted = 'is-crawlable';

const executablePath = process.env.CHROME_PATH ?? '';
const machine = machineNow();
const empty = await serveEmptyPage();
const product = await startProduct();
const { begun, told } = await storedChecks(product.address, executablePath);
const { lighthouse, puppeteer } = await loadLighthouse();
const browser = await puppeteer.launch({ executablePath, args: browserFlags });

interface Measured {
  readonly name: string;
  /** Of the server. */
  readonly address: string;
  readonly path: string;
  readonly isListed: boolean;
  readonly kept: TabStorage | null;
  readonly reports: LighthouseReport[];
}

const ours = (name: string, path: string, kept: TabStorage | null): Measured => ({
  name,
  address: product.address,
  path,
  isListed: kept === null,
  kept,
  reports: [],
});

const pages: readonly Measured[] = locales.flatMap((locale) => [
  ours('start', `/${locale}`, null),
  ours('question', `/${locale}/check/emergency-signs`, begun),
  ours('result', `/${locale}/check/result`, told),
]);

/** What the framework alone gets: a heading on a page without a style. */
const beside: Measured = {
  name: 'an empty page of Next',
  address: empty.address,
  path: '/',
  isListed: true,
  kept: null,
  reports: [],
};

/** Now and then the browser does not record a load; such a look says nothing and is taken again. */
const mostLooks = 4;

/** A page of a check in a tab that keeps one, as after a reload. */
const look = async (measured: Measured, looked = 1): Promise<LighthouseReport> => {
  const { address, path, kept } = measured;
  const page = await browser.newPage();
  if (kept !== null) {
    await page.goto(`${product.address}/en/privacy`);
    await page.evaluate((entries) => {
      for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
    }, kept);
  }
  const { lhr } = await lighthouse(
    `${address}${path}`,
    { logLevel: 'error', onlyCategories: categories, disableFullPageScreenshot: true },
    undefined,
    page,
  );
  await page.close();
  if (lhr.runtimeError !== undefined) {
    if (looked === mostLooks) throw new Error(lhr.runtimeError.message);
    say(`${path} is opened again: ${lhr.runtimeError.message}`);
    return look(measured, looked + 1);
  }
  if (new URL(lhr.finalDisplayedUrl).pathname !== path)
    throw new Error(`${path} became ${lhr.finalDisplayedUrl}`);
  return lhr;
};

for (let round = 1; round <= rounds; round += 1)
  for (const each of [...pages, beside]) {
    const found = await look(each);
    each.reports.push(found);
    const scores = categories.map((id) => Math.round(100 * (found.categories[id]?.score ?? 0)));
    say(`round ${round}, ${each.path}: ${scores.join(' / ')}`);
  }
await browser.close();
await product.stop();
await empty.stop();

/** Of 100, without the audits that are left out. */
const scoreOf = (found: LighthouseReport, id: string, without: readonly string[] = []): number => {
  const { score = 0, auditRefs = [] } = found.categories[id] ?? {};
  if (without.length === 0) return Math.round(100 * (score ?? 0));
  const counted = auditRefs.flatMap(({ id: audit, weight }) => {
    const own = found.audits[audit]?.score ?? null;
    return own === null || without.includes(audit) ? [] : [{ own, weight }];
  });
  const sum = counted.reduce((total, { own, weight }) => total + own * weight, 0);
  return Math.round((100 * sum) / counted.reduce((total, { weight }) => total + weight, 0));
};

const middle = ({ reports }: Measured, of: (found: LighthouseReport) => number): number =>
  median(reports.map(of));
const seconds = (page: Measured, audit: string): string =>
  `${(middle(page, (found) => found.audits[audit]?.numericValue ?? Number.NaN) / 1000).toFixed(2)} s`;

/** What keeps a page from 100, in the words of Lighthouse. */
const faultsOf = ({ path, isListed, reports }: Measured): readonly string[] => [
  ...new Set(
    reports.flatMap((found) =>
      categories
        .filter((id) => id !== 'performance')
        .flatMap((id) => found.categories[id]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (isListed || id !== unlisted))
        .map(({ id }) => found.audits[id])
        .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
        .map((audit) => `${path}: ${audit?.title}: ${JSON.stringify(audit?.details?.items)}`),
    ),
  ),
];

const rowOf = (page: Measured): (string | number)[] => [
  page.path,
  page.name,
  ...categories.map((id) =>
    middle(page, (found) => scoreOf(found, id, id === 'seo' && !page.isListed ? [unlisted] : [])),
  ),
  page.isListed ? 'yes' : `no: ${middle(page, (found) => scoreOf(found, 'seo'))} with it`,
  seconds(page, 'first-contentful-paint'),
  seconds(page, 'largest-contentful-paint'),
  Math.round(
    middle(page, (found) => found.audits['total-blocking-time']?.numericValue ?? Number.NaN),
  ),
  middle(page, (found) => found.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
];
const rows = pages.map(rowOf);

report('lighthouse', {
  title: 'Lighthouse',
  command: 'npm run lighthouse -- --write',
  about: `Lighthouse ${pages[0]?.reports[0]?.lighthouseVersion}, its settings for a phone (simulated slow 4G, processor 4 times slower), on the build as it is served on this machine. The median of ${rounds} runs of each page, the pages taking turns. A question and a result need a check: one was clicked through before in another browser, and what the tab kept of it is put back before the page is opened, as after a reload. Steps of a check may not be listed by search engines, so the one audit that asks for it is left out of their SEO score; the score with it stands beside. Blocking time counts what else the machine was doing. The last row is a page of the same framework with nothing but a heading on it, measured in the same run: nobody who builds with it does better.`,
  machine,
  comparisons: [],
  tables: [
    {
      caption: 'Of 100',
      columns: [
        'Page',
        'What',
        'Performance',
        'Accessibility',
        'Best practices',
        'SEO',
        'May be listed',
        'First paint',
        'Largest paint',
        'Blocked, ms',
        'Shift',
      ],
      rows: [...rows, rowOf(beside)],
    },
  ],
});
const faults = pages.flatMap(faultsOf);
for (const fault of faults) say(fault);
const isAll = rows.every((row) => row.slice(2, 6).every((score) => score === 100));
say(isAll ? 'every median is 100' : 'not every median is 100');
process.exitCode = isAll ? 0 : 1;
