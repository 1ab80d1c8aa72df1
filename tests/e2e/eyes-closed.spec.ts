import { expect, test } from '@playwright/test';
import { contract } from '../../rules/schema/contract.ts';
import { axeFindings } from './support/axe-findings.ts';
import { type Blindfolded, bare, blindfolded, closeEyes, findPart } from './support/blindfold.ts';
import { answerOn, begin, pastTremorPause, stepOn } from './support/journey.ts';
import { earOf, fakeSpeech } from './support/speech.ts';
import { wholeCheckByEar } from './support/whole-check.ts';
import { words } from './support/words.ts';

const said = (person: Blindfolded): string => bare(person.last().join(''));

// The other language is driven by `eyes-closed.full.ts`, as every classic story is in both.
test('zh-CN: a whole check by ear alone, to the result, its reasons and the note', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await wholeCheckByEar(page, 'zh-CN');
});

test('zh-CN: a sudden droop by three bands: the emergency is said first, and the next touch calls', async ({
  page,
}) => {
  const { t } = words['zh-CN'];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await fakeSpeech(page);
  await page.goto('/zh-CN');
  await page.getByRole('main').getByLabel(t('ui:place.label')).selectOption('cn');
  await begin(page, 'zh-CN');
  await closeEyes(page, 'zh-CN');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const heights = { repeat: 0.3, next: 0.57, choose: 0.86 } as const;
  const person = blindfolded(page, page, async (act) => {
    // Nobody touches twice in this time after hearing; a hand that trembles does.
    await pastTremorPause(page);
    const band = act === 'next' || act === 'choose' ? act : 'repeat';
    await page.mouse.click(width * 0.3, height * heights[band]);
  });
  await person.hear(t('aloud:say.check').slice(-8));
  await person.press('choose');
  expect(said(person)).toContain(bare(t('questions:emergency-signs.title')));
  await findPart(person, t('questions:emergency-signs.options.face-droop-sudden'));
  await person.press('repeat');
  expect(said(person)).toContain(bare(t('questions:emergency-signs.options.face-droop-sudden')));
  await person.press('choose');
  await person.press('choose');
  expect(said(person)).toMatch(/^紧急.*幺二零/);
  expect(said(person)).not.toContain('120');
  await person.press('choose');
  expect((await earOf(page)).calls).toEqual(['120']);
  expect(person.last()[0]).toBe(t('aloud:say.echoCall').split('。')[0]?.concat('。'));
  const own = new URL(page.url()).origin;
  expect(requests.filter((line) => !line.startsWith(`GET ${own}/`))).toEqual([]);
});

test('en: a wish changed, a doubt, a fault: each is said, and each can be taken back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { t } = words.en;
  await fakeSpeech(page);
  await begin(page, 'en');
  await closeEyes(page, 'en');
  const person = blindfolded(page);
  await person.hear('press Enter.');
  await person.press('choose');
  const signs = (option: string) => t(`questions:emergency-signs.options.${option}`);

  // Nothing chosen, and on.
  await findPart(person, t('ui:question.continue'));
  await person.press('choose');
  expect(said(person)).toContain(bare(t('questions:emergency-signs.error')));

  // Chosen, and taken back: nothing is chosen then.
  await findPart(person, signs('arm-leg-weak'));
  await person.press('choose');
  expect(said(person)).toContain(bare(signs('arm-leg-weak')));
  await person.press('undo');
  expect(person.last().slice(0, 2)).toEqual([t('aloud:say.undone'), t('aloud:say.nothingChosen')]);

  // In doubt: shown what to look at, by ear, and asked once more.
  await findPart(person, signs('not-sure'));
  await person.press('choose');
  await person.press('choose');
  expect(said(person)).toContain(bare(t('results:strokeCheck.title')));
  expect(said(person)).toContain(bare(t('results:strokeCheck.arm')));
  await findPart(person, signs('none'));
  await person.press('choose');
  await person.press('choose');
  expect(said(person)).toContain(bare(t('questions:warning-signs.title')));

  // A step too far, and the answer is still there; back, and undo knows the way as before.
  await person.press('back');
  await person.hear(t('questions:emergency-signs.title'));
  expect(person.last()).not.toContain(t('aloud:say.nothingToUndo'));
  await person.press('choose');
  expect(said(person)).toContain(bare(t('questions:warning-signs.title')));
  await person.press('undo');
  expect(said(person)).toContain(bare(t('questions:emergency-signs.title')));
  expect(said(person)).toContain(bare(signs('none')));

  // Rest: dark and silent; any key only takes it up again.
  await page.keyboard.press('KeyZ');
  await person.press('choose');
  expect(said(person)).toContain(bare(t('questions:emergency-signs.title')));

  // Another page in front of it: silent, until a key.
  const before = (await earOf(page)).heard.length;
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await person.press('next');
  expect((await earOf(page)).heard.length).toBeGreaterThan(before);

  // Leaving keeps the step and what was chosen there.
  await person.press('menu');
  await person.press('previous');
  expect(said(person)).toContain(bare(t('aloud:menu.leave')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('questions:emergency-signs.title'),
  );
  await expect(page.getByRole('checkbox', { name: signs('none'), exact: true })).toBeChecked();
});

test('only voices from the network: nothing is said, and the page says why and what helps', async ({
  page,
}) => {
  const { t } = words['zh-CN'];
  await fakeSpeech(page, [
    { lang: 'zh-CN', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await begin(page, 'zh-CN');
  await closeEyes(page, 'zh-CN');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: t('aloud:mute.title') })).toBeVisible();
  await expect(dialog.getByText(t('aloud:mute.never'))).toBeVisible();
  expect((await earOf(page)).heard).toEqual([]);
  await pastTremorPause(page);
  await dialog.getByRole('button', { name: t('aloud:mute.leave') }).click();
  await expect(dialog).toHaveCount(0);
});

test('a page is read as it stands: the question, its hint, every answer with place and state', async ({
  page,
}) => {
  const { t } = words.en;
  await fakeSpeech(page);
  await begin(page, 'en');
  await answerOn(page, 'en', 'emergency-signs', { 'emergency-signs': ['none'] });
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  await pastTremorPause(page);
  await answerOn(page, 'en', 'warning-signs', { 'warning-signs': ['none'] });
  await expect.poll(() => stepOn(page)).toBe('age-now');
  const ages = contract['age-now'].options.map((id) => t(`questions:age-now.options.${id}`));
  const [first = ''] = ages;
  await page.getByRole('main').getByRole('radio', { name: first, exact: true }).check();
  await closeEyes(page, 'en', page, 'read');
  const person = blindfolded(page);
  await person.hear(t('aloud:say.checkPage').slice(-8));
  const panel = page.getByRole('region', { name: t('aloud:panel.title') });
  await pastTremorPause(page);
  await panel.getByRole('button', { name: t('aloud:panel.hear'), exact: true }).click();
  await person.hear(t('ui:question.continue'));
  const heard = person.last();
  const count = ages.length;
  expect(heard.slice(0, 1)).toEqual([t('questions:age-now.title')]);
  const at = heard.indexOf(`1 of ${count}.`);
  expect(heard.slice(at, at + 3 * count)).toEqual(
    ages.flatMap((age, place) => [
      `${place + 1} of ${count}.`,
      age,
      t(place === 0 ? 'aloud:say.on' : 'aloud:say.off'),
    ]),
  );
  // The next step is silent until somebody wants it.
  const before = (await earOf(page)).heard.length;
  await pastTremorPause(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('ui:question.continue'), exact: true })
    .click();
  await expect.poll(() => stepOn(page)).not.toBe('age-now');
  expect((await earOf(page)).heard).toHaveLength(before);
  await pastTremorPause(page);
  await panel.getByRole('button', { name: t('aloud:panel.play'), exact: true }).click();
  await person.hear(t('ui:question.continue'));
  expect((await earOf(page)).heard[before]?.text).not.toBe(t('questions:age-now.title'));
});

for (const theme of ['light', 'dim', 'dark'] as const)
  test(`${theme}: the screen for closed eyes is dark, large enough, still, and axe finds nothing`, async ({
    page,
  }) => {
    const { t } = words.en;
    await page.setViewportSize({ width: 320, height: 640 });
    await fakeSpeech(page);
    await begin(page, 'en');
    await page.getByLabel(t('ui:theme.label')).selectOption(theme);
    await closeEyes(page, 'en');
    const dialog = page.getByRole('dialog', { name: t('aloud:ears.title') });
    await expect(dialog).toBeVisible();
    const boxes = await Promise.all(
      (['repeat', 'next', 'choose'] as const).map((hand) =>
        dialog.getByRole('button', { name: t(`aloud:ears.${hand}`) }).boundingBox(),
      ),
    );
    for (const box of boxes) {
      expect(box?.width).toBe(320);
      expect(box?.height).toBeGreaterThanOrEqual(160);
    }
    const small = await dialog
      .getByRole('button', { name: t('aloud:ears.undo'), exact: true })
      .boundingBox();
    expect(small?.height).toBeGreaterThanOrEqual(96);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const brightest = await dialog.evaluate((screen) =>
      Math.max(
        ...[screen, ...screen.querySelectorAll('button')].flatMap((element) =>
          (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? ['255'])
            .slice(0, 3)
            .map(Number),
        ),
      ),
    );
    // A tenth of the light of white at most: 89 of 255 in every colour.
    expect(brightest).toBeLessThan(89);
  });
