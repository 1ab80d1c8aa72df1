import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { closeEyes } from './support/blindfold.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, pastTremorPause, toResult, walk } from './support/journey.ts';
import { fakeSpeech } from './support/speech.ts';
import { words } from './support/words.ts';

/** One message of a live region: whether the region stood there before its words came. */
interface Message {
  readonly role: string;
  readonly text: string;
  readonly stoodBefore: boolean;
}

/** Notes every message that a screen reader would be told without being asked. */
const logMessages = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const log: Message[] = [];
    Object.assign(window, { liveLog: log });
    const live = '[role="status"],[role="alert"],[aria-live]';
    const note = (region: Element, stoodBefore: boolean) => {
      const text = (region.textContent ?? '').trim();
      const role = region.getAttribute('role') ?? `aria-live ${region.ariaLive}`;
      if (text !== '' && log.at(-1)?.text !== text) log.push({ role, text, stoodBefore });
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        const came = new Set<Element>();
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element)
              for (const region of [node, ...node.querySelectorAll('*')])
                if (region.matches(live)) came.add(region);
        for (const region of came) note(region, false);
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
          if (region != null && !came.has(region)) note(region, true);
        }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
  });
};

const messagesOf = async (page: Page): Promise<readonly Message[]> => {
  const log = await page.waitForFunction(() => {
    const { liveLog } = window as unknown as { liveLog?: unknown };
    return liveLog === undefined ? false : JSON.stringify(liveLog);
  });
  return JSON.parse(String(await log.jsonValue())) as readonly Message[];
};

for (const locale of locales)
  test(`${locale}: a message comes into a region that stood there before, and only a fault is an alert, with the focus on it (A-03)`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const { t } = words[locale];
    await logMessages(page);
    await fakeSpeech(page, []);
    await begin(page, locale);
    await pastTremorPause(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: t('ui:question.continue'), exact: true })
      .click();
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await walk(page, locale, classicCases[0]?.answers ?? {})).toBe('review');
    await toResult(page, locale);
    await pastTremorPause(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: t('reminder:add'), exact: true })
      .click();
    const [byHand = ''] = t('reminder:byHand', { day: '|' }).split('|');
    await expect(page.getByRole('status').filter({ hasText: byHand })).toBeVisible();
    await closeEyes(page, locale, page, 'read');
    await expect(page.getByRole('heading', { name: t('aloud:mute.title') })).toBeVisible();
    const messages = await messagesOf(page);
    const alerts = messages.filter(({ role }) => role !== 'status');
    expect(alerts.map(({ role }) => role)).toEqual(['alert']);
    const late = messages.filter(({ role, stoodBefore }) => role === 'status' && !stoodBefore);
    expect(late).toEqual([]);
    expect(messages.length).toBeGreaterThan(2);
  });

test('the log tells a region that came with its words from one that stood there before', async ({
  page,
}) => {
  await logMessages(page);
  await begin(page, 'en');
  await page.evaluate(() => {
    const [late, early] = ['late', 'early'].map((name) => {
      const region = document.createElement('p');
      region.role = 'status';
      region.id = name;
      return region;
    });
    if (late === undefined || early === undefined) return;
    late.textContent = 'came with its words';
    document.querySelector('footer')?.append(late, early);
  });
  await page.evaluate(() => {
    const early = document.getElementById('early');
    if (early !== null) early.textContent = 'came later';
  });
  await expect
    .poll(async () => (await messagesOf(page)).map(({ text, stoodBefore }) => [text, stoodBefore]))
    .toEqual([
      ['came with its words', false],
      ['came later', true],
    ]);
});
