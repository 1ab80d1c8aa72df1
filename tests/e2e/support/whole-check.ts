import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { bare, blindfolded, closeEyes, findPart, walkByEar } from './blindfold.ts';
import { classicCases } from './classic-cases.ts';
import { earOf, fakeSpeech } from './speech.ts';
import { words } from './words.ts';

/** From the start page to the note, by keys and by what is heard; nothing is read from the screen. */
export const wholeCheckByEar = async (page: Page, locale: Locale): Promise<void> => {
  const { t } = words[locale];
  const [classic] = classicCases;
  await fakeSpeech(page);
  await page.goto(`/${locale}`);
  await closeEyes(page, locale);
  const person = blindfolded(page);
  const said = () => bare(person.last().join(''));
  await person.hear(t('aloud:say.check').slice(-8));
  await person.press('choose');
  expect(said()).toContain(bare(t('ui:start.title')));
  await findPart(person, t('ui:start.subjects.self'));
  await person.press('choose');
  await findPart(person, t('ui:start.begin'));
  await person.press('choose');
  await person.hear(t('questions:emergency-signs.title'));
  await walkByEar(person, locale, classic?.answers ?? {});
  expect(said()).toContain(bare(t('ui:review.title')));
  await findPart(person, t('ui:review.toResult'));
  await person.press('choose');

  // How soon comes before anything else.
  const first = bare(t('ui:result.title') + t('results:urgency.routine.prefix'));
  expect(said().startsWith(first)).toBe(true);
  await findPart(person, t('results:strength.slight'));
  expect(person.transcript().map(bare)).toContain(bare(t('ui:result.reasons')));
  await findPart(person, t('ui:result.toNote'));
  await person.press('choose');
  expect(said()).toContain(bare(t('ui:note.title')));
  await findPart(person, t('ui:note.look.film'));

  const { heard } = await earOf(page);
  expect(heard.every(({ isLocal }) => isLocal)).toBe(true);
  expect(new Set(heard.map(({ lang }) => lang))).toEqual(
    new Set([locale === 'en' ? 'en-GB' : 'cmn_CN']),
  );
};
