import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { type Answers, contract, type QuestionId } from '../../../rules/schema/contract.ts';
import { words } from './words.ts';

/** How a person does it: with a pointer, or with the keyboard alone. */
export interface Hands {
  readonly choose: (target: Locator) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
}

export const pointer: Hands = {
  choose: (target) => target.check(),
  press: (target) => target.click(),
};

const mostTabs = 80;

/** Tabs forward until the target has the focus; fails where the keyboard cannot reach it. */
const tabTo = async (target: Locator): Promise<void> => {
  const page = target.page();
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach this control');
};

/** Tabs into a group of radios, then arrows to the one that is meant. */
const arrowTo = async (target: Locator): Promise<void> => {
  const page = target.page();
  const name = await target.getAttribute('name');
  for (let presses = 0; presses < mostTabs; presses += 1) {
    const isInGroup = await page.evaluate(
      (group) => document.activeElement?.getAttribute('name') === group,
      name,
    );
    if (isInGroup) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('the arrow keys do not reach this option');
};

export const keyboard: Hands = {
  choose: async (target) => {
    if ((await target.getAttribute('type')) === 'radio') return arrowTo(target);
    await tabTo(target);
    await target.page().keyboard.press('Space');
    await expect(target).toBeChecked();
  },
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
};

/** The last part of the address, or the fragment in a copy without a server: the question or the page that is on screen. */
export const stepOn = (page: Page): string => {
  const { pathname, hash } = new URL(page.url());
  if (pathname.endsWith('/index.html')) return hash.slice(1);
  return pathname.split('/').slice(3).join('/');
};

/**
 * A second press of the same or the next control within 400 ms is taken for a tremor. No
 * person reads a page in that time; a script has to wait.
 */
export const pastTremorPause = (page: Page): Promise<void> => page.waitForTimeout(450);

/** Opens the start page and begins a check about oneself; one begun before is deleted. */
export const begin = async (
  page: Page,
  locale: Locale,
  hands: Hands = pointer,
  button: 'begin' | 'beginAgain' = 'begin',
): Promise<void> => {
  const { t } = words[locale];
  await page.goto(`/${locale}`);
  // A page that is not alive yet takes a tick back.
  const self = page.getByRole('radio', { name: t('ui:start.subjects.self') });
  await expect(() => hands.choose(self)).toPass();
  await hands.press(page.getByRole('button', { name: t(`ui:start.${button}`), exact: true }));
  await page.waitForURL(`**/${locale}/check/emergency-signs`);
};

const unsure = ['not-sure', 'prefer-not-to-say'];

const answerFor = (question: QuestionId, answers: Answers): readonly string[] => {
  const answer: string | readonly string[] | undefined = answers[question];
  if (answer !== undefined) return typeof answer === 'string' ? [answer] : answer;
  return contract[question].options.filter((option) => unsure.includes(option));
};

/** Answers the question on screen and goes on; "not sure" where the sheet says nothing. */
export const answerOn = async (
  page: Pick<Page, 'getByRole'>,
  locale: Locale,
  question: QuestionId,
  answers: Answers,
  hands: Hands = pointer,
): Promise<void> => {
  const { t } = words[locale];
  const role = contract[question].kind === 'many' ? 'checkbox' : 'radio';
  for (const option of answerFor(question, answers)) {
    const name = t(`questions:${question}.options.${option}`);
    await hands.choose(page.getByRole(role, { name, exact: true }));
  }
  await hands.press(page.getByRole('button', { name: t('ui:question.continue'), exact: true }));
};

const isQuestion = (step: string): step is QuestionId => Object.hasOwn(contract, step);

/**
 * Walks from the first question until the review, the result or an emergency, and says which. Calls
 * `onStep` on every page, after its heading is there.
 */
export const walk = async (
  page: Page,
  locale: Locale,
  answers: Answers,
  hands: Hands = pointer,
  onStep: (step: string) => Promise<void> = async () => {},
): Promise<string> => {
  for (let steps = 0; steps < 60; steps += 1) {
    const step = stepOn(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await onStep(step);
    const question = step === 'stroke-check' ? 'emergency-signs' : step;
    if (!isQuestion(question)) return step;
    if (step === 'stroke-check') await pastTremorPause(page);
    await answerOn(page, locale, question, answers, hands);
    await expect.poll(() => stepOn(page)).not.toBe(step);
  }
  throw new Error('the check does not end');
};

/** From the review to the result. */
export const toResult = async (
  page: Page,
  locale: Locale,
  hands: Hands = pointer,
): Promise<void> => {
  const { t } = words[locale];
  await pastTremorPause(page);
  await hands.press(page.getByRole('button', { name: t('ui:review.toResult'), exact: true }));
  await page.waitForURL(`**/${locale}/check/result`);
};

/** From the result to the visit note. */
export const toNote = async (page: Page, locale: Locale): Promise<void> => {
  await pastTremorPause(page);
  const { t } = words[locale];
  await page.getByRole('button', { name: t('ui:result.toNote') }).click();
  await page.waitForURL(`**/${locale}/check/note`);
  // The address is there first.
  await expect(page.getByRole('heading', { level: 1, name: t('ui:note.title') })).toBeVisible();
};
