import { expect, type Page, test } from '@playwright/test';
import type { Bundle, Questionnaire, QuestionnaireResponse } from 'fhir/r4';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { fhirNames } from '../../lib/fhir/names.ts';
import { readResponse } from '../../lib/fhir/read-response.ts';
import { fhirResponse } from '../../lib/fhir/response.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { serverWords } from '../../lib/i18n/server.ts';
import { withoutOrphans } from '../../rules/engine/effective.ts';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { type Answers, contract } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { saidBy } from '../lib/fhir/support/read-bundle.ts';
import { isShown } from '../lib/fhir/support/shown-by-fhir.ts';
import { openForm, type Renderer, readForm, renderers } from './open-form.ts';

const names = fhirNames('https://facewise.invalid/fhir');

/** A sheet with many branches and long lists: a palsy, both lists of signs, jaw, limb and medicines. */
const manyBranches: Answers = {
  'emergency-signs': ['blackout-or-spread', 'worst-headache'],
  'seizure-now': 'known-and-stopped',
  'warning-signs': ['face-weak-now', 'hearing-drop', 'spells'],
  'weakness-when': 'over-3-months',
  'weakness-seen': 'seen',
  'hearing-when': 'gradual',
  'recent-injection': 'longer-ago',
  'age-now': 'age-40-64',
  side: 'right',
  'where-now': ['eye-closing', 'mouth-corner', 'jaw', 'other-body'],
  'jaw-kind': 'clamps-one-side',
  'arm-jerks': 'small-flickers',
  'memory-or-mood-change': 'no',
  'movement-kind': 'jerks-then-squeeze',
  'ear-click': 'ear-click-no',
  'eyes-shut': 'one-eye',
  'brow-lift': 'not-sure',
  'palsy-before': 'palsy-same-side',
  'linked-move': 'linked-every-time',
  'at-rest': 'only-when-moving',
  'palsy-when': 'palsy-over-1y',
  'palsy-recovery': 'recovered-partly',
  medicines: ['dopamine-blocker', 'stimulant'],
  'medicine-when': 'over-1-year',
  triggers: ['light', 'face-use', 'stress'],
  'impact-seeing': 'often',
  mood: 'sometimes',
  'told-before': 'doctor-named-it',
};

const sheets: Readonly<Record<string, Answers>> = {
  ...Object.fromEntries(
    Object.entries(exampleSheets).map(([name, { answers }]) => [name, answers]),
  ),
  'many-branches': manyBranches,
};

const questionnaireIn = async (page: Page, lang: Locale): Promise<Questionnaire> => {
  const answer = await page.request.get(`/api/v1/fhir/Questionnaire?lang=${lang}`);
  expect(answer.status()).toBe(200);
  return answer.json();
};

const optionTexts = ({ item = [] }: Questionnaire, linkId: string): readonly string[] =>
  item
    .find((each) => each.linkId === linkId)
    ?.answerOption?.map(({ valueCoding }) => valueCoding?.display ?? '') ?? [];

/** The label of one answer, found by its words. Both programs put words and box into one label. */
const labelOf = (page: Page, { block }: Renderer, id: string, text: string) =>
  block(page, id).locator('label', { has: page.getByText(text, { exact: true }) });

/** Every given answer with its words. */
const answersIn = (questionnaire: Questionnaire, answers: Answers) =>
  screenOrderOfAll.flatMap((id) => {
    const texts = optionTexts(questionnaire, id);
    const options: readonly string[] = contract[id].options;
    return [answers[id] ?? []]
      .flat()
      .map((option) => ({ id, text: texts[options.indexOf(option)] ?? '' }));
  });

const expectTicked = async (
  page: Page,
  renderer: Renderer,
  questionnaire: Questionnaire,
  answers: Answers,
) => {
  for (const { id, text } of answersIn(questionnaire, answers))
    await expect(labelOf(page, renderer, id, text).locator('input')).toBeChecked();
};

/** Clicks every answer, as a person does, and sees each of them ticked in the end. */
const fill = async (
  page: Page,
  renderer: Renderer,
  questionnaire: Questionnaire,
  answers: Answers,
) => {
  for (const { id, text } of answersIn(questionnaire, answers)) {
    const label = labelOf(page, renderer, id, text);
    await label.click();
    await expect(label.locator('input')).toBeChecked();
  }
  await expectTicked(page, renderer, questionnaire, answers);
};

/** Every item that R4 shows for these answers is there with all its words, and no other is. */
const expectShown = async (
  page: Page,
  renderer: Renderer,
  questionnaire: Questionnaire,
  answers: Answers,
) => {
  const items = questionnaire.item ?? [];
  const expected = items.filter((item) => isShown(item, answers));
  const isOfForm = (id: string) => items.some(({ linkId }) => linkId === id);
  await expect
    .poll(async () => [...new Set((await renderer.shown(page)).filter(isOfForm))])
    .toEqual(expected.map(({ linkId }) => linkId));
  for (const { linkId, text = '', type } of expected) {
    const block = renderer.block(page, linkId).first();
    await expect(block).toContainText(text);
    if (type === 'display') continue;
    for (const option of optionTexts(questionnaire, linkId))
      await expect(block.getByText(option, { exact: true })).toBeVisible();
  }
};

const judged = async (page: Page, response: QuestionnaireResponse) => {
  const answered = await page.request.post('/api/v1/fhir/QuestionnaireResponse/$assess?lang=en', {
    headers: { 'content-type': 'application/fhir+json' },
    data: response,
  });
  expect(await answered.json()).toMatchObject({ resourceType: 'Bundle' });
  return saidBy((await answered.json()) as Bundle);
};

for (const renderer of renderers)
  for (const lang of locales)
    test.describe(`${renderer.name} in ${lang}`, () => {
      test('shows the form in full, takes the classic story, and its response is judged as ours', async ({
        page,
      }) => {
        const questionnaire = await questionnaireIn(page, lang);
        const { elsewhere } = await openForm(page, renderer, questionnaire);
        await expectShown(page, renderer, questionnaire, {});
        await page.screenshot({
          path: `.reports/renderers-${renderer.path.slice(1, -5)}-${lang}-empty.png`,
        });
        const { answers } = exampleSheets['classic-hemifacial-spasm'];
        await fill(page, renderer, questionnaire, answers);
        await expectShown(page, renderer, questionnaire, answers);
        await page.screenshot({
          path: `.reports/renderers-${renderer.path.slice(1, -5)}-${lang}-classic.png`,
          fullPage: true,
        });
        const own = await page.request.post('/api/v1/assessments', { data: { answers } });
        const { urgency, result, redFlags, nextSteps, notSure } = await own.json();
        expect(result.band).toBe('strong');
        expect(await judged(page, await readForm(page))).toMatchObject({
          urgency,
          band: result.band,
          patterns: result.patterns,
          routes: result.routes,
          redFlags,
          nextSteps,
          notSure,
        });
        expect(elsewhere).toEqual([]);
      });

      test('shows the sentence of the emergency once a sign is ticked', async ({ page }) => {
        const questionnaire = await questionnaireIn(page, lang);
        await openForm(page, renderer, questionnaire);
        await expect(renderer.block(page, 'notice.emergency')).toBeHidden();
        const answers: Answers = { 'emergency-signs': ['face-droop-sudden'] };
        await fill(page, renderer, questionnaire, answers);
        await expect(renderer.block(page, 'notice.emergency').first()).toBeVisible();
        expect(await judged(page, await readForm(page))).toMatchObject({
          urgency: 'emergency-now',
          patterns: [],
        });
      });

      for (const [name, given] of Object.entries(sheets))
        test(`gives back our own response without loss: ${name}`, async ({ page }) => {
          const { answers } = withoutOrphans(given);
          const questionnaire = await questionnaireIn(page, lang);
          const ours = fhirResponse(names, serverWords(lang), {
            rules: rulesVersion,
            answers,
            authored: '2026-11-27T09:00:00Z',
            subject: 'self',
          });
          await openForm(page, renderer, questionnaire, ours);
          await expectShown(page, renderer, questionnaire, answers);
          await expectTicked(page, renderer, questionnaire, answers);
          const read = readResponse(names, rulesVersion, await readForm(page));
          expect(read).toEqual({ ok: true, answers });
        });
    });
