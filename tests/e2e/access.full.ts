import { expect, type Page, test } from '@playwright/test';
import { steps } from '../../components/check/step.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { axeFindings } from './support/axe-findings.ts';
import { textSpacing, textTwiceAsLarge, wear } from './support/custom-style.ts';
import { everyStep } from './support/every-step.ts';
import { layoutFindings } from './support/layout-findings.ts';
import { measured } from './support/measured.ts';
import { tabFindings } from './support/tab-findings.ts';

const themes = ['light', 'dim', 'dark'] as const;
const widths = [320, 1280] as const;

/** The one question that is asked on the emergency page and has no page of its own. */
const steppedOver = ['seizure-now'];

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

/** The direction in which a language is written. */
const turn = (page: Page, direction: string): Promise<void> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);

/** What differs from day to day and from rules to rules is not part of the tree. */
const withoutMoment = (tree: string): string =>
  tree
    .replaceAll(/\d{1,2} \w+ 20\d\d|20\d\d年\d+月\d+日/g, 'DATE')
    .replaceAll(/\d+\.\d+\.\d+ [0-9a-f]{8}\b/g, 'RULES');

for (const locale of locales) {
  test(`${locale}: axe finds nothing on any step, in any theme, width or forced colours`, async ({
    page,
  }) => {
    test.setTimeout(1_800_000);
    const found: string[] = [];
    const seen = await everyStep(page, locale, async (step) => {
      let views = 0;
      const look = async (view: string, isEnhanced = false) => {
        views += 1;
        for (const finding of await axeFindings(page, { isEnhanced }))
          found.push(`${step}, ${view}: ${finding}`);
      };
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const theme of themes) {
          await setTheme(page, theme);
          await look(`${theme} at ${width} px`);
        }
        await page.emulateMedia({ forcedColors: 'active' });
        await look(`forced colours at ${width} px`);
        await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
        await look(`more contrast at ${width} px`, true);
        await page.emulateMedia({ contrast: null });
      }
      measured('axe', { locale, step, views });
    });
    expect(steps.filter((step) => !seen.includes(step))).toEqual(steppedOver);
    expect(found).toEqual([]);
  });

  test(`${locale}: every step holds at 320 px, at 400 %, with spaced and with doubled text, on its side, and from right to left`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const found: string[] = [];
    await everyStep(page, locale, async (step) => {
      let smallest = Number.POSITIVE_INFINITY;
      const look = async (view: string) => {
        const { faults, smallestTarget } = await layoutFindings(page);
        smallest = Math.min(smallest, smallestTarget);
        for (const fault of faults) found.push(`${step}, ${view}: ${fault}`);
      };
      for (const [view, width, height, css] of [
        ['a small phone', 320, 640, ''],
        ['400 % of 1280 px', 320, 256, ''],
        ['a phone on its side', 640, 360, ''],
        ['a tablet', 768, 1024, ''],
        ['a desk', 1280, 800, ''],
        ['spaced text on a small phone', 320, 640, textSpacing],
        ['spaced text on a desk', 1280, 800, textSpacing],
        ['text twice as large', 640, 800, textTwiceAsLarge],
      ] as const) {
        await page.setViewportSize({ width, height });
        await wear(page, css);
        await look(view);
      }
      await wear(page, '');
      await page.setViewportSize({ width: 320, height: 640 });
      await turn(page, 'rtl');
      await look('from right to left');
      await turn(page, 'ltr');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await look('no motion wished');
      await page.emulateMedia({ reducedMotion: null });
      measured('layout', { locale, step, smallest });
    });
    expect(found).toEqual([]);
  });

  test(`${locale}: on every step each stop of the Tab key shows that it has the focus`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const found: string[] = [];
    await everyStep(page, locale, async (step) => {
      const { stops, faults } = await tabFindings(page);
      expect(stops).toBeGreaterThan(3);
      measured('tab', { locale, step, stops });
      for (const fault of faults) found.push(`${step}: ${fault}`);
      await page.emulateMedia({ forcedColors: 'active' });
      for (const fault of (await tabFindings(page)).faults)
        found.push(`${step}, forced colours: ${fault}`);
      await page.emulateMedia({ forcedColors: 'none' });
    });
    expect(found).toEqual([]);
  });

  test(`${locale}: the tree that a screen reader gets is the reviewed one on every step`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const trees: string[] = [];
    await everyStep(page, locale, async (step) => {
      // What is folded is heard once somebody opens it.
      await page.getByRole('main').evaluate((main) => {
        for (const fold of main.querySelectorAll('details')) fold.open = true;
      });
      const tree = await page.getByRole('main').ariaSnapshot();
      trees.push(`## ${step}\n\n${withoutMoment(tree)}\n`);
    });
    expect(trees.join('\n')).toMatchSnapshot(`aria-${locale}.txt`);
  });
}
