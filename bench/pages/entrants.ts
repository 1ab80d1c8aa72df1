import type { Locator, Page } from 'playwright';
import { contract, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { begin, pastTremorPause } from '../../tests/e2e/support/journey.ts';
import { words } from '../../tests/e2e/support/words.ts';
import { type Renderer, renderers } from '../../tests/renderers/open-form.ts';
import { answeredQuestions, ticksOf } from './same-answers.ts';
import type { SlowPage } from './slow-phone.ts';

/** A form that somebody could be given, and how its answers are clicked. */
export interface Entrant {
  readonly name: string;
  readonly path: string;
  /** What is on screen once it can be answered. */
  readonly first: (page: Page) => Locator;
  /** From nothing to what the form gives in the end; everything on the way is clicked. */
  readonly answerAll: (slow: SlowPage, address: string) => Promise<void>;
}

/** The id of the first control on the page of a question. */
const questionOfFirst = new Map<string, QuestionId>(
  questionIds.map((id) => [`${id}-${contract[id].options[0]}`, id]),
);

/** From the question on screen to the review. */
const answerOurs = async ({ page, step }: SlowPage): Promise<void> => {
  while ((await page.locator('main form').count()) > 0) {
    const first = await page.locator('main form input').first().getAttribute('id');
    const question = questionOfFirst.get(first ?? '');
    if (question === undefined) throw new Error(`${first} belongs to no question`);
    for (const option of ticksOf(question))
      await page.locator(`[id="${question}-${option}"]`).click();
    await step(page.locator('main form button[type="submit"]'));
  }
};

const ours = (name: string, path: string): Entrant => ({
  name,
  path,
  first: (page) => page.locator('main h1'),
  answerAll: async (slow) => {
    const { page, step } = slow;
    const button = (word: string) =>
      page.getByRole('main').getByRole('button', { name: words.en.t(word), exact: true });
    await begin(page, 'en');
    await answerOurs(slow);
    await pastTremorPause(page);
    await step(button('ui:more.button'));
    await answerOurs(slow);
    await pastTremorPause(page);
    await step(button('ui:review.toResult'));
    await page.getByRole('heading', { level: 1, name: words.en.t('ui:result.title') }).waitFor();
  },
});

/** The page that everybody opens first. */
export const ourStart = ours('Facewise, start', '/en');
/** A question opened by itself, in the middle of a check: what the other forms show first. */
export const ourQuestion = ours('Facewise, first question', '/en/check/emergency-signs');

const surveyJs: Entrant = {
  name: 'SurveyJS 2.5.38',
  path: '/survey.html',
  first: (page) => page.locator('input[value="emergency-signs.none"]'),
  answerAll: async ({ page, step }, address) => {
    await page.goto(`${address}/survey.html`);
    for (let left = answeredQuestions.length; left > 0; ) {
      const first = page.locator('.sd-question input').first();
      const [id] = ((await first.getAttribute('value')) ?? '').split('.');
      const ticks = ticksOf(id as QuestionId);
      for (const option of ticks)
        await page.locator(`label:has(input[value="${id}.${option}"])`).click();
      if (ticks.length > 0) left -= 1;
      if (left > 0) await step(page.locator('.sd-navigation__next-btn'));
    }
    await page.evaluate(() => window.readForm());
  },
};

/** All questions on one page, from the same questionnaire by FHIR. */
const onOnePage = (name: string, { path, block }: Renderer): Entrant => ({
  name,
  path,
  first: (page) => block(page, 'emergency-signs').locator('input').first(),
  answerAll: async ({ page }, address) => {
    await page.goto(`${address}${path}`);
    for (const id of answeredQuestions)
      for (const option of ticksOf(id)) {
        const options: readonly string[] = contract[id].options;
        const label = block(page, id).locator('label:has(input)').nth(options.indexOf(option));
        await label.click();
        await label.locator('input:checked').waitFor({ state: 'attached' });
      }
    await page.evaluate(() => window.readForm());
  },
});

const versions: Readonly<Record<string, string>> = {
  'LHC-Forms': '40.1.3',
  'Smart Forms': '1.4.0',
};

/** The lightest form of SurveyJS, and two form programs that hospitals use. */
export const peers: readonly Entrant[] = [
  surveyJs,
  ...renderers.map((each) => onOnePage(`${each.name} ${versions[each.name]}`, each)),
];
