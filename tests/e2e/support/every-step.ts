import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Answers } from '../../../rules/schema/contract.ts';
import {
  answerOn,
  begin,
  pastTremorPause,
  pointer,
  stepOn,
  toNote,
  toResult,
  walk,
} from './journey.ts';
import { words } from './words.ts';

/** One side of the face, after a palsy, of an adult: opens what is asked about nerves and ears. */
const oneSide: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'mouth-corner'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'brow-lift': 'brow-up',
  'squeeze-or-droop': 'squeezed',
  'palsy-before': 'palsy-same-side',
  'palsy-when': 'palsy-over-1y',
  'palsy-recovery': 'recovered-fully',
  'how-long': 'over-1-year',
  course: 'worse-or-spreading',
  medicines: ['no-medicine'],
  drives: 'no',
};

/** Both sides, with jaw, limbs, medicines and signs: opens what is asked about all of these. */
const manySigns: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['face-weak-now', 'hearing-drop'],
  'weakness-when': 'weeks-1-12',
  'age-now': 'age-18-39',
  side: 'both-separately',
  'where-now': ['eye-closing', 'jaw', 'other-body'],
  'movement-kind': 'on-purpose-look',
  'eyes-shut': 'both-eyes',
  medicines: ['other-new'],
  'urge-hold': 'urge-and-can-hold',
};

/** Goes on until the short interview is over, then answers what it left out; ends at the review. */
const walkThrough = async (
  page: Page,
  locale: Locale,
  answers: Answers,
  onStep: (step: string) => Promise<void>,
): Promise<void> => {
  const { t } = words[locale];
  expect(await walk(page, locale, answers, pointer, onStep)).toBe('review');
  const more = page.getByRole('main').getByRole('button', { name: t('ui:more.button') });
  if ((await more.count()) === 0) return;
  await pastTremorPause(page);
  await more.click();
  await expect.poll(() => stepOn(page)).not.toBe('review');
  expect(await walk(page, locale, answers, pointer, onStep)).toBe('review');
};

/** Shows every page of the check once, in the order in which people meet them, and calls `look` on each. */
export const everyStep = async (
  page: Page,
  locale: Locale,
  look: (step: string) => Promise<void>,
): Promise<readonly string[]> => {
  const seen = new Set<string>();
  const once = async (step: string) => {
    if (seen.has(step)) return;
    seen.add(step);
    // The address is there before the page is: what has arrived has the focus on its heading.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await look(step);
  };
  await begin(page, locale);
  await once('emergency-signs');
  await answerOn(page, locale, 'emergency-signs', { 'emergency-signs': ['not-sure'] });
  await expect.poll(() => stepOn(page)).toBe('stroke-check');
  await once('stroke-check');
  await pastTremorPause(page);
  await answerOn(page, locale, 'emergency-signs', { 'emergency-signs': ['blackout-or-spread'] });
  await expect.poll(() => stepOn(page)).not.toBe('stroke-check');
  for (let pages = 0; pages < 3 && stepOn(page) !== 'emergency'; pages += 1) {
    await once(stepOn(page));
    await answerOn(page, locale, 'seizure-now', {});
    await expect.poll(() => stepOn(page)).not.toBe('seizure-now');
  }
  await once('emergency');
  for (const answers of [oneSide, manySigns]) {
    await begin(page, locale, pointer, 'beginAgain');
    await walkThrough(page, locale, answers, once);
    await toResult(page, locale);
    await once('result');
    await toNote(page, locale);
    await once('note');
  }
  return [...seen];
};
