import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { encodeHandover, framed } from '../../lib/handover/code.ts';
import type { Handover } from '../../lib/handover/handover.ts';
import { symbolsOf } from '../../lib/handover/symbols.ts';
import { typedLines } from '../../lib/handover/typed-code.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { rulesVersion } from '../../rules/version.ts';
import { classicCases } from './support/classic-cases.ts';
import { signedInPage } from './support/desk.ts';
import {
  answerOn,
  begin,
  pastTremorPause,
  stepOn,
  toNote,
  toResult,
  walk,
} from './support/journey.ts';
import { papersOf } from './support/paper.ts';
import { readQr } from './support/read-qr.ts';
import { words } from './support/words.ts';

const answers = classicCases[0]?.answers ?? {};
const today = new Date();
const twoDigits = (number: number) => String(number).padStart(2, '0');

const handover: Handover = {
  answers,
  witness: {},
  subject: 'self',
  locale: 'en',
  rules: { version: rulesVersion.version, hashStart: rulesVersion.hash.slice(0, 4) },
  day: `${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}`,
};
const code = encodeHandover(handover);

/** What a result says, up to what it did not consider, without what only the tab of the check offers. */
const toldOn = async (page: Page, locale: Locale): Promise<string> => {
  const { t } = words[locale];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:result.title'));
  const last = page.getByText(t('reasons:notConsidered.more'));
  await expect(last).toBeAttached();
  for (const fold of await page.locator('details[data-aloud="open"]').all())
    await fold.evaluate((element) => element.setAttribute('open', ''));
  await expect(last).toBeVisible();
  const text = await page.locator('main').innerText();
  return text
    .slice(0, text.indexOf(t('reasons:notConsidered.more')))
    .replace(t('reminder:add'), '')
    .replace(t('reminder:hint'), '')
    .replace(/\s+/g, ' ');
};

const field = (page: Page, locale: Locale) =>
  page.getByRole('textbox', { name: words[locale].t('handover:field.label') });

for (const locale of locales)
  test(`${locale}: the code is read from the screen and from the paper, and opens the same result`, async ({
    page,
    baseURL,
  }) => {
    const { t } = words[locale];
    await begin(page, locale);
    await walk(page, locale, answers);
    await toResult(page, locale);
    await pastTremorPause(page);
    const picture = page.getByRole('img', { name: t('handover:code.picture') });
    await expect(picture).toHaveCount(0);
    await page.getByRole('button', { name: t('handover:code.show') }).click();
    const address = await readQr(page, await picture.screenshot());
    expect(address).toMatch(new RegExp(`^${baseURL}/${locale}/open#1[0-9A-HJKMNP-TV-Z]{20,60}$`));

    await pastTremorPause(page);
    await page.getByRole('button', { name: t('handover:code.enlarge') }).click();
    expect(await readQr(page, await picture.screenshot())).toBe(address);
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('handover:code.hide') }).click();
    await expect(picture).toHaveCount(0);

    const told = await toldOn(page, locale);
    const other = await page.context().newPage();
    await other.goto(address ?? '');
    expect(await toldOn(other, locale)).toBe(told);
    await expect(other.getByText(t('handover:opened.lead'))).toBeVisible();
    await expect(other.getByText(t('handover:opened.notToday'))).toHaveCount(0);
    await other.close();

    await pastTremorPause(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('reminder:add') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${t('reminder:file')}.ics`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(`SUMMARY:${t('reminder:title')}\r\n`);

    await toNote(page, locale);
    await expect(page.locator('figure svg')).toBeAttached();
    expect(await page.title()).toBe(t('ui:titles.page', { title: t('ui:note.title') }));
    for (const paper of await papersOf(page)) expect(await readQr(page, paper)).toBe(address);
  });

test.describe('the page that opens a code', () => {
  test('takes it out of the address and the history before any other script runs', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) =>
      requests.push(request.url() + JSON.stringify(request.headers())),
    );
    await page.addInitScript(() => {
      // The first thing that any file of the build could see of the address.
      const seen: string[] = [];
      Object.assign(window, { seenByScripts: seen });
      new MutationObserver((records) => {
        for (const record of records)
          for (const node of record.addedNodes)
            if (node instanceof HTMLScriptElement && node.src !== '')
              node.addEventListener('load', () => seen.push(location.href));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en');
    await page.goto(`/en/open#${code}`);
    await toldOn(page, 'en');
    expect(new URL(page.url()).hash).toBe('');
    const seen = await page.evaluate(
      () => (window as unknown as { seenByScripts: string[] }).seenByScripts,
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter((href) => href.includes('#'))).toEqual([]);
    expect(requests.filter((request) => request.includes(code))).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.title, history.state]),
    );
    expect(kept).not.toContain(code);
    await page.goBack();
    await page.goForward();
    await expect(field(page, 'en')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto(page.url());
    await expect(field(page, 'en')).toBeVisible();
  });

  test('shows the same assessment in the other language, and its note, and leads back', async ({
    page,
  }) => {
    await page.goto(`/en/open#${code}`);
    const level = () => page.locator('[data-level]').getAttribute('data-level');
    await toldOn(page, 'en');
    const inEnglish = await level();
    const pattern = (locale: Locale) =>
      words[locale].t('results:patterns.hemifacial-spasm-primary.name');
    await expect(page.getByRole('heading', { name: pattern('en') }).first()).toBeVisible();
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/zh-CN/open');
    await toldOn(page, 'zh-CN');
    expect(await level()).toBe(inEnglish);
    await expect(page.getByRole('heading', { name: pattern('zh-CN') }).first()).toBeVisible();
    const { t } = words['zh-CN'];
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('ui:result.toNote') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:note.title'));
    await expect(page.getByText(t('questions:drives.short'), { exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ui:result.title'));
    await pastTremorPause(page);
    await page.getByRole('link', { name: t('ui:question.back'), exact: true }).click();
    await expect(field(page, 'zh-CN')).toBeVisible();
  });

  test('leaves a check that is going on in this tab as it is', async ({ page }) => {
    const { t } = words.en;
    await begin(page, 'en');
    await answerOn(page, 'en', 'emergency-signs', answers);
    await expect.poll(() => stepOn(page)).toBe('warning-signs');
    await page.goto(`/en/open#${code}`);
    await toldOn(page, 'en');
    await expect(page.getByText(t('handover:opened.checkKept'))).toBeVisible();
    await page.getByRole('link', { name: t('handover:opened.toCheck') }).click();
    await expect.poll(() => stepOn(page)).toBe('warning-signs');
  });

  for (const locale of locales)
    test(`${locale}: says in words why it refuses a code`, async ({ page }) => {
      const { t } = words[locale];
      const body = symbolsOf(code)?.slice(1, -6) ?? [];
      for (const [broken, reason] of [
        [framed(2, body), 'unknown-format'],
        [code.slice(0, -3), 'damaged'],
        ['R01', 'not-a-code'],
        [framed(1, [...body, ...Array(40).fill(31)]), 'impossible'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(`/${locale}/open#${broken}`);
        const said = page.getByRole('status').filter({ hasText: t(`handover:problems.${reason}`) });
        await expect(said).toBeVisible();
        await expect(page.locator('[data-level]')).toHaveCount(0);
        expect(new URL(page.url()).hash).toBe('');
      }
    });

  test('says openly that other rules were in force and that the answers are old', async ({
    page,
  }) => {
    const old = { ...handover, rules: { version: '0.9.1', hashStart: 'abcd' }, day: '2026-03-01' };
    await page.goto(`/en/open#${encodeHandover(old)}`);
    await toldOn(page, 'en');
    const origin = page.getByRole('complementary', { name: words.en.t('handover:opened.label') });
    await expect(origin).toContainText('the rules 0.9.1 abcd');
    await expect(origin).toContainText(`the rules ${rulesVersion.version}`);
    await expect(origin).toContainText('1 March 2026');
    await expect(origin).toContainText(words.en.t('handover:opened.notToday'));
  });
});

test.describe('the scanning page of the desk', () => {
  test('opens what a scanner types, as fast as it types, and is ready for the next', async ({
    page,
    baseURL,
  }) => {
    const { t } = words.en;
    await page.goto('/en/desk/scan');
    await expect(field(page, 'en')).toBeFocused();
    await page.keyboard.type(`${baseURL}/zh-CN/open#${code}`);
    await page.keyboard.press('Enter');
    await toldOn(page, 'en');
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('handover:scan.next') }).click();
    await expect(field(page, 'en')).toBeFocused();
    await expect(field(page, 'en')).toHaveValue('');
  });

  test('goes with somebody who types line by line, and names a line that is wrong', async ({
    page,
  }) => {
    const { t } = words['zh-CN'];
    const [first = '', second = '', ...rest] = typedLines(code);
    const said = page.getByRole('status');
    await page.goto('/zh-CN/desk/scan');
    await expect(field(page, 'zh-CN')).toBeFocused();
    await page.keyboard.type(first.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(said.filter({ hasText: t('handover:problems.incomplete') })).toBeVisible();
    await page.keyboard.type(`${second[1]}${second[0]}${second.slice(2)}`);
    await page.keyboard.press('Enter');
    await expect(
      said.filter({ hasText: t('handover:problems.mistyped', { line: '2' }) }),
    ).toBeVisible();
    await field(page, 'zh-CN').fill([first, second, ...rest].join('\n'));
    await page.keyboard.press('Enter');
    await toldOn(page, 'zh-CN');
  });

  test('puts the answers into the queue of who is signed in, once, as answers of a code', async ({
    browser,
  }) => {
    const { t } = words.en;
    const page = await signedInPage(browser, 'desk');
    const rows = async () =>
      (
        (await (await page.request.get('/api/v1/intakes')).json()) as {
          readonly intakes: readonly { readonly source: string; readonly lang: string }[];
        }
      ).intakes.filter(({ source, lang }) => source === 'code' && lang === 'zh-CN').length;
    const before = await rows();
    await page.goto('/en/desk/scan');
    await field(page, 'en').fill(encodeHandover({ ...handover, locale: 'zh-CN' }));
    await page.keyboard.press('Enter');
    await pastTremorPause(page);
    await page.getByRole('button', { name: t('handover:file.file') }).click();
    await expect(
      page.getByText(t('handover:file.ticket', { ticket: '' }).trim(), { exact: false }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: t('handover:file.file') })).toHaveCount(0);
    expect(await rows()).toBe(before + 1);
    await page.context().close();
  });

  test.describe('with a camera', () => {
    test.use({ permissions: ['camera'] });

    /** A camera without a lens and a reader that sees one code: what the browser's own ones would give. */
    const withCamera = (page: Page, seen: string) =>
      page.addInitScript((text) => {
        class BarcodeDetector {
          static getSupportedFormats = async () => ['qr_code'];
          detect = async () => [{ rawValue: text }];
        }
        const getUserMedia = async () => {
          const canvas = document.createElement('canvas');
          canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
          const stream = canvas.captureStream(10);
          Object.assign(window, { cameraTracks: stream.getTracks() });
          return stream;
        };
        Object.assign(window, { BarcodeDetector });
        Object.assign(navigator.mediaDevices, { getUserMedia });
      }, seen);

    test('opens what the camera sees, and switches it off', async ({ page, baseURL }) => {
      const { t } = words.en;
      await withCamera(page, `${baseURL}/en/open#${code}`);
      await page.goto('/en/desk/scan');
      await page.getByRole('button', { name: t('handover:camera.start') }).click();
      await toldOn(page, 'en');
      const states = await page.evaluate(() =>
        (window as unknown as { cameraTracks: MediaStreamTrack[] }).cameraTracks.map(
          (each) => each.readyState,
        ),
      );
      expect(states).toEqual(['ended']);
    });

    test('is offered nowhere else', async ({ page }) => {
      const { t } = words.en;
      await withCamera(page, '');
      await page.goto('/en/open');
      await expect(field(page, 'en')).toBeVisible();
      await expect(page.getByRole('button', { name: t('handover:camera.start') })).toHaveCount(0);
    });
  });

  test('may ask for the camera, and no page of a patient may', async ({ page }) => {
    const mayAsk = () =>
      page.evaluate(() =>
        (
          document as unknown as { featurePolicy: { allowsFeature: (name: string) => boolean } }
        ).featurePolicy.allowsFeature('camera'),
      );
    await page.goto('/en/desk/scan');
    expect(await mayAsk()).toBe(true);
    for (const path of ['/en', '/en/open', '/en/check']) {
      await page.goto(path);
      expect(await mayAsk(), path).toBe(false);
    }
  });
});
