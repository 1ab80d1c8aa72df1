import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { speakable } from '../../../lib/aloud/speakable.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Answers, QuestionId } from '../../../rules/schema/contract.ts';
import { contract, exclusiveOptions, questionIds } from '../../../rules/schema/contract.ts';
import { pastTremorPause } from './journey.ts';
import { earOf } from './speech.ts';
import { words } from './words.ts';

/** Two keys for each act, used in turn: the same key twice at once is taken for a tremor. */
const keys = {
  next: ['ArrowDown', 'ArrowRight'],
  previous: ['ArrowUp', 'ArrowLeft'],
  choose: ['Enter', 'NumpadEnter'],
  undo: ['KeyU', 'Backspace'],
  repeat: ['Escape', 'KeyR'],
  question: ['KeyQ', 'Home'],
  back: ['KeyB', 'KeyB'],
  tick: ['Space', 'Space'],
  menu: ['KeyM', 'KeyM'],
  rest: ['KeyZ', 'KeyZ'],
} as const;
export type Act = keyof typeof keys;

/** Words as they are heard, however they were cut and spaced. */
export const bare = (text: string): string => speakable(text).replace(/\s+/g, '');

/** Somebody who hears and presses, and sees nothing. All that is known of the page is the transcript. */
export interface Blindfolded {
  /** Presses, and gives what is said until it is quiet. */
  readonly press: (act: Act) => Promise<readonly string[]>;
  readonly number: (digit: number) => Promise<readonly string[]>;
  /** Everything that was said, for a person to read. */
  readonly transcript: () => readonly string[];
  /** Waits until something is said that holds these words. */
  readonly hear: (text: string) => Promise<readonly string[]>;
  /** What was said last, from the last press on. */
  readonly last: () => readonly string[];
}

/**
 * A person with closed eyes at a page or in a frame.
 *
 * @param hands how a press is made; by keys, if nothing else is said
 */
export const blindfolded = (
  page: Page,
  at: Page | Frame = page,
  hands: (act: Act, times: number) => Promise<void> = async (act, times) => {
    await page.keyboard.press(keys[act][times % 2] ?? keys[act][0]);
  },
): Blindfolded => {
  const transcript: string[] = [];
  let last: readonly string[] = [];
  let times = 0;
  const listen = async (
    isEnough: (said: readonly string[]) => boolean,
  ): Promise<readonly string[]> => {
    const from = transcript.length;
    await expect
      .poll(
        async () => {
          const { heard, isIdle } = await earOf(at);
          return isIdle && isEnough(heard.slice(from).map(({ text }) => text));
        },
        { timeout: 10_000, intervals: [10, 20, 20, 50, 100] },
      )
      .toBe(true);
    const { heard } = await earOf(at);
    last = heard.slice(from).map(({ text }) => text);
    transcript.push(...last);
    return last;
  };
  const act = async (how: () => Promise<void>) => {
    times += 1;
    await how();
    return listen((said) => said.length > 0);
  };
  return {
    press: (what) => act(() => hands(what, times)),
    number: (digit) => act(() => page.keyboard.press(`Digit${digit}`)),
    transcript: () => transcript,
    hear: async (text) => {
      if (bare(last.join('')).includes(bare(text))) return last;
      return listen((said) => bare(said.join('')).includes(bare(text)));
    },
    last: () => last,
  };
};

/** Turns the mode on, or the reading of a page, which somebody who sees may do. */
export const closeEyes = async (
  page: Page,
  locale: Locale,
  at: Page | Frame = page,
  how: 'ears' | 'read' = 'ears',
): Promise<void> => {
  const { t } = words[locale];
  const listen = at.getByRole('button', { name: t('ui:aloud'), exact: true });
  // A page that is not alive yet does not open it.
  await expect(async () => {
    if ((await listen.getAttribute('aria-expanded')) !== 'true') await listen.click();
    await expect(at.getByRole('button', { name: t('aloud:panel.ears'), exact: true })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await pastTremorPause(page);
  await at.getByRole('button', { name: t(`aloud:panel.${how}`), exact: true }).click();
};

/** Presses next until a part is heard that ends with these words, or was round once. */
export const findPart = async (person: Blindfolded, text: string): Promise<readonly string[]> => {
  for (let presses = 0; presses < 60; presses += 1) {
    const said = await person.press('next');
    if (said.some((sentence) => bare(sentence).endsWith(bare(text)))) return said;
    if (bare(said.join('')).includes(bare(text)) && text.length > 20) return said;
  }
  throw new Error(`never heard: ${text}`);
};

/** Which question was just asked, by its words. */
const questionHeard = (locale: Locale, said: readonly string[]): QuestionId | null => {
  const all = bare(said.join(''));
  const titleOf = (id: QuestionId) => bare(words[locale].t(`questions:${id}.title`));
  // One title may be the end of another.
  return (
    questionIds
      .filter((id) => all.includes(titleOf(id)))
      .sort((a, b) => titleOf(b).length - titleOf(a).length)[0] ?? null
  );
};

const unsure = ['not-sure', 'prefer-not-to-say'];

/** Answers the question that was heard, by hearing its options until the right one. */
export const answerByEar = async (
  person: Blindfolded,
  locale: Locale,
  question: QuestionId,
  answers: Answers,
): Promise<void> => {
  const { t } = words[locale];
  const answer: string | readonly string[] =
    answers[question] ?? contract[question].options.filter((option) => unsure.includes(option));
  const isMany = contract[question].kind === 'many';
  const wanted = typeof answer === 'string' ? [answer] : answer;
  for (const option of contract[question].options.filter((id) => wanted.includes(id))) {
    await findPart(person, t(`questions:${question}.options.${option}`));
    const echo = await person.press('choose');
    const isAlone = (exclusiveOptions as readonly string[]).includes(option);
    expect(echo[0]).toBe(t(isMany && !isAlone ? 'aloud:say.echoMany' : 'aloud:say.echoOne'));
  }
  await person.press('choose');
};

/** Goes on by ear until something is heard that is no question. */
export const walkByEar = async (
  person: Blindfolded,
  locale: Locale,
  answers: Answers,
): Promise<readonly string[]> => {
  for (let steps = 0; steps < 60; steps += 1) {
    const question = questionHeard(locale, person.last());
    if (question === null) return person.last();
    await answerByEar(person, locale, question, answers);
  }
  throw new Error('the check does not end');
};
