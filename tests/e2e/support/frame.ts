import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { type Answers, type QuestionId, questionIds } from '../../../rules/schema/contract.ts';
import { answerOn, pastTremorPause } from './journey.ts';
import { words } from './words.ts';

/** A page of a host: what it shows, in its own words. */
export const hostPage = (body: string, { lang = 'en', head = '', dir = 'ltr' } = {}): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body><h1>Host</h1>${body}</body></html>`;

/** The frame as a host's snippet puts it, by script. */
export const byScript = (base: string, attributes = 'data-lang="en" data-theme="light"'): string =>
  `<div id="check" data-facewise data-clinic="demo" ${attributes}></div><script async src="${base}/embed/v1.js"></script>`;

/** The plain frame. */
export const byFrame = (
  base: string,
  attributes = 'width="640" height="720"',
  query = 'lang=en&theme=light',
): string => `<iframe title="Check" src="${base}/embed/demo?${query}" ${attributes}></iframe>`;

export const theFrame = (page: Page, at = 0): FrameLocator =>
  page.frameLocator(`iframe >> nth=${at}`);

/** The heading that says where the check is. */
export const headingOf = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 });

/** Begins a check about oneself; also a sign that the frame is alive. */
export const beginIn = async (frame: FrameLocator, locale: Locale): Promise<void> => {
  const { t } = words[locale];
  // A page that is not alive yet takes a tick back.
  const self = frame.getByRole('radio', { name: t('ui:start.subjects.self') });
  await expect(() => self.check({ timeout: 2_000 })).toPass();
  await frame.getByRole('button', { name: t('ui:start.begin'), exact: true }).click();
  await expect(headingOf(frame)).toHaveText(t('questions:emergency-signs.title'));
};

const questionOf = (locale: Locale, heading: string): QuestionId | null =>
  questionIds.find((id) => words[locale].t(`questions:${id}.title`) === heading) ?? null;

/** Walks on until a page that is no question, and gives its heading. `onStep` is called on every page. */
export const walkIn = async (
  frame: FrameLocator,
  locale: Locale,
  answers: Answers,
  {
    most = 60,
    onStep = async () => {},
  }: { most?: number; onStep?: (heading: string) => Promise<void> } = {},
): Promise<string> => {
  for (let steps = 0; steps < most; steps += 1) {
    const heading = await headingOf(frame).innerText();
    await onStep(heading);
    const question = questionOf(locale, heading);
    if (question === null) return heading;
    await answerOn(frame, locale, question, answers);
    await expect(headingOf(frame)).not.toHaveText(heading);
  }
  return headingOf(frame).innerText();
};

/** From the review to the result, and to the note. */
export const resultIn = async (frame: FrameLocator, page: Page, locale: Locale): Promise<void> => {
  await pastTremorPause(page);
  await frame.getByRole('button', { name: words[locale].t('ui:review.toResult') }).click();
  await expect(headingOf(frame)).toHaveText(words[locale].t('ui:result.title'));
};

export const noteIn = async (frame: FrameLocator, page: Page, locale: Locale): Promise<void> => {
  await pastTremorPause(page);
  await frame.getByRole('button', { name: words[locale].t('ui:result.toNote') }).click();
  await expect(headingOf(frame)).toHaveText(words[locale].t('ui:note.title'));
};

/** A message that the host's window heard. */
export interface Heard {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly origin: string;
  readonly at: number;
}

/** Collects, in the host's window, every message of ours. Must be called before the page is opened. */
export const collectMessages = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data, origin }) => {
      if (data?.source === 'facewise')
        heard.push({ type: data.type, payload: data.payload, origin, at: performance.now() });
    });
  });
};

export const messages = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
