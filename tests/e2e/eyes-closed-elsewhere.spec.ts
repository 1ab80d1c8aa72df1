import { expect, test } from '@playwright/test';
import { bare, blindfolded, closeEyes, findPart } from './support/blindfold.ts';
import { beginIn, headingOf, theFrame } from './support/frame.ts';
import { pastTremorPause } from './support/journey.ts';
import { fakeClinic, walkUp } from './support/kiosk.ts';
import { earOf, fakeSpeech } from './support/speech.ts';
import { words } from './support/words.ts';

test('inside a clinic’s page: the bands fit a screen, the check goes on by ear, and leaving gives the page back', async ({
  page,
}) => {
  const { t } = words.en;
  await fakeSpeech(page);
  await page.goto('/en/embedding');
  const frame = theFrame(page);
  await expect(headingOf(frame)).toHaveText(t('ui:start.title'));
  await beginIn(frame, 'en');
  const inner = page.frames().find((other) => other.url().includes('/embed/'));
  if (inner === undefined) throw new Error('the frame is not there');
  await closeEyes(page, 'en', inner);
  const person = blindfolded(page, inner);
  await person.hear('press Enter.');
  const outside = page.locator('iframe').first();
  await expect.poll(async () => Math.round((await outside.boundingBox())?.height ?? 0)).toBe(640);
  await person.press('choose');
  await findPart(person, t('questions:emergency-signs.options.none'));
  await person.press('choose');
  await person.press('choose');
  expect(bare(person.last().join(''))).toContain(bare(t('questions:warning-signs.title')));
  await person.press('menu');
  await person.press('previous');
  await page.keyboard.press('Enter');
  await expect(headingOf(frame)).toHaveText(t('questions:warning-signs.title'));
  await expect.poll(async () => (await outside.boundingBox())?.height ?? 0).toBeGreaterThan(700);
});

test('at a kiosk: who can hear is asked first, and the loudspeaker tells neither answers nor what is private', async ({
  page,
  context,
}) => {
  const { t } = words['zh-CN'];
  await fakeClinic(context);
  await fakeSpeech(page);
  await walkUp(page, 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('questions:emergency-signs.title'),
  );
  await page.getByRole('button', { name: t('ui:aloud'), exact: true }).click();
  const panel = page.getByRole('region', { name: t('aloud:panel.title') });
  await pastTremorPause(page);
  await panel.getByRole('button', { name: t('aloud:room.hall'), exact: true }).click();
  expect((await earOf(page)).heard).toEqual([]);
  await pastTremorPause(page);
  await panel.getByRole('button', { name: t('aloud:panel.ears'), exact: true }).click();
  const person = blindfolded(page);
  await person.hear(t('aloud:say.check').slice(-8));
  await person.press('choose');
  await findPart(person, t('aloud:say.secret'));
  await findPart(person, t('questions:emergency-signs.options.none'));
  await person.press('choose');
  expect(person.last().at(1)).toMatch(/^第\d+个。$/);
  await person.press('undo');
  expect(person.last().slice(0, 2)).toEqual([t('aloud:say.undone'), t('aloud:say.nothingChosen')]);
  const heard = person.transcript().join('');
  expect(heard).not.toContain(t('questions:emergency-signs.options.self-harm-thoughts'));
  expect(heard).not.toContain(t('aloud:say.on'));
  // The staff are two presses away on every page, and so is the way back.
  await person.press('menu');
  expect(person.last().at(-1)).toBe(t('aloud:menu.staff'));
  await person.press('choose');
  expect(person.last()[0]).toBe(t('kiosk:screen.called.title'));
  expect(person.last()).toContain(t('kiosk:screen.called.patient'));
  await findPart(person, t('kiosk:screen.called.back'));
  await person.press('choose');
  await person.hear(t('questions:emergency-signs.title'));
});
