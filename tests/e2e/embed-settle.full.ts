import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { type HostSite, serveHost } from './hosts/serve-host.ts';
import { classicCases } from './support/classic-cases.ts';
import {
  beginIn,
  byScript,
  collectMessages,
  type Heard,
  hostPage,
  messages,
  noteIn,
  resultIn,
  theFrame,
  walkIn,
} from './support/frame.ts';

/*
 * How soon the height of a frame settles after a step (E-20), with the times as they were on this
 * machine. Times are printed and not judged; how many messages a step takes is.
 */
/** As high as the loader makes a frame. */
const highest = 8000;

let site: HostSite | undefined;
test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** The messages of one step: from its `progress` to the next. */
interface Settled {
  readonly step: number;
  readonly heights: readonly number[];
  /** From the step to the last change of height, in ms; 0 when the height came with it. */
  readonly after: number;
}

const settledSteps = (heard: readonly Heard[]): readonly Settled[] => {
  const begins = heard.flatMap(({ type }, at) => (type === 'progress' ? [at] : []));
  return begins.map((from, number) => {
    const [begin] = heard.slice(from);
    const resizes = heard.slice(from, begins[number + 1]).filter(({ type }) => type === 'resize');
    return {
      step: number + 1,
      heights: resizes.map(({ payload }) => Number(payload.height)),
      after: Math.round((resizes.at(-1)?.at ?? begin?.at ?? 0) - (begin?.at ?? 0)),
    };
  });
};

for (const locale of locales)
  for (const width of [1280, 340])
    test(`${locale}, ${width} wide: every step settles with at most 5 messages and nothing cut off`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await collectMessages(page);
      const attributes = `data-lang="${locale}" data-theme="light"`;
      site = await serveHost({ '/': { body: hostPage(byScript(baseURL ?? '', attributes)) } });
      await page.goto(site.at());
      const frame = theFrame(page);
      // What is longer than a frame may be (E-20) is scrolled inside it.
      const inside = () =>
        page.frames()[1]?.evaluate((most) => {
          const hidden = document.documentElement.scrollHeight - window.innerHeight;
          if (window.innerHeight < most || hidden === 0) return hidden;
          const before = window.scrollY;
          window.scrollTo({ top: hidden, behavior: 'instant' });
          const reached = window.scrollY;
          window.scrollTo({ top: before, behavior: 'instant' });
          return hidden - reached;
        }, highest);
      await beginIn(frame, locale);
      await walkIn(frame, locale, classicCases[0]?.answers ?? {}, {
        onStep: async () => {
          await expect.poll(inside).toBe(0);
        },
      });
      await resultIn(frame, page, locale);
      await expect.poll(inside).toBe(0);
      await noteIn(frame, page, locale);
      await expect.poll(inside).toBe(0);

      const steps = settledSteps(await messages(page));
      const most = Math.max(...steps.map(({ heights }) => heights.length));
      const slowest = Math.max(...steps.map(({ after }) => after));
      for (const { step, heights, after } of steps)
        process.stdout.write(
          `  step ${String(step).padStart(2)}: ${heights.join(' → ') || 'the same height'}, settled after ${after} ms\n`,
        );
      process.stdout.write(
        `  ${locale}, ${width} wide: ${steps.length} steps, at most ${most} messages, slowest ${slowest} ms\n`,
      );
      expect(steps.length).toBeGreaterThan(15);
      expect(most).toBeLessThanOrEqual(5);
    });
