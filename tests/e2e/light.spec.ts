import { expect, test } from '@playwright/test';
import { lightTrace } from './support/light-trace.ts';
import { greatestChange } from './support/pictures.ts';

// Every theme, language and width: light.full.ts, by npm run test:full.
test('who chose dim never sees a white picture, while the site loads and over the first steps', async ({
  page,
}) => {
  const trace = await lightTrace(page, 'zh-CN', 'dim', { steps: 4 });
  expect(trace.length).toBeGreaterThan(4);
  expect(Math.max(...trace.map(({ white }) => white))).toBeLessThan(0.1);
  expect(Math.max(...trace.map(({ mean }) => mean))).toBeLessThan(0.1);
  expect(greatestChange(trace)).toBeLessThan(0.1);
});

test('the trace would notice one white picture between two steps', async ({ page }) => {
  const trace = await lightTrace(page, 'en', 'dim', {
    steps: 3,
    disturb: () =>
      page.evaluate(async () => {
        const painted = () =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const white = new CSSStyleSheet();
        white.replaceSync('html, body { background: #fff !important }');
        document.adoptedStyleSheets = [white];
        await painted();
        document.adoptedStyleSheets = [];
        await painted();
      }),
  });
  expect(Math.max(...trace.map(({ white }) => white))).toBeGreaterThan(0.1);
  expect(greatestChange(trace)).toBeGreaterThan(0.1);
});
