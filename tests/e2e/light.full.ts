import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { everyStep } from './support/every-step.ts';
import { lightTrace, type Shown, showIn } from './support/light-trace.ts';
import { measured } from './support/measured.ts';
import { brightness, greatestChange } from './support/pictures.ts';

const themes: readonly Shown[] = ['light', 'dim', 'dark', 'system'];
const widths = [320, 1280] as const;
const steps = 10;

for (const locale of locales)
  for (const theme of themes)
    for (const width of widths)
      test(`${locale}, ${theme}, ${width} px: no flash while the site loads and over ten steps`, async ({
        page,
      }) => {
        test.setTimeout(180_000);
        await page.setViewportSize({ width, height: 800 });
        const trace = await lightTrace(page, locale, theme, { steps });
        const whitest = Math.max(...trace.map(({ white }) => white));
        const brightest = Math.max(...trace.map(({ mean }) => mean));
        // The first picture of a light site on a dark screen is one change, by the person's own act.
        const own =
          theme === 'light' ? trace.slice(trace.findIndex(({ mean }) => mean > 0.3)) : trace;
        const change = greatestChange(own);
        measured('trace', {
          locale,
          theme,
          width,
          pictures: trace.length,
          whitest,
          brightest,
          change,
        });
        expect(trace.length).toBeGreaterThan(11);
        // A step from one page to another may change more once, never there and back.
        const leaps = own.filter(
          ({ mean }, at) => Math.abs(mean - (own[at - 1]?.mean ?? mean)) > 0.1,
        );
        expect(leaps.length).toBeLessThanOrEqual(theme === 'light' ? steps : 0);
        if (theme === 'light') return;
        expect(trace.filter(({ white }) => white > 0.1)).toEqual([]);
        expect(brightest).toBeLessThan(0.1);
      });

for (const locale of locales)
  for (const theme of ['dim', 'dark'] as const)
    test(`${locale}, ${theme}: every page keeps below a tenth of white`, async ({ page }) => {
      test.setTimeout(300_000);
      await showIn(page, theme);
      await page.setViewportSize({ width: 390, height: 800 });
      const bright: string[] = [];
      await everyStep(page, locale, async (step) => {
        const whole = (await page.screenshot({ fullPage: true })).toString('base64');
        const [picture] = await brightness(page, [whole]);
        const mean = picture?.mean ?? 1;
        measured('brightness', { locale, theme, step, mean });
        if (mean > 0.1) bright.push(step);
      });
      expect(bright).toEqual([]);
    });
