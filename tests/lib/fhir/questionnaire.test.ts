import fc from 'fast-check';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../../lib/api/fhir-words.ts';
import { enabling } from '../../../lib/fhir/enable-when.ts';
import { fhirBase, fhirNames } from '../../../lib/fhir/names.ts';
import { fhirQuestionnaire } from '../../../lib/fhir/questionnaire.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { isAsked, withoutOrphans } from '../../../rules/engine/effective.ts';
import { screenOrderOfAll } from '../../../rules/engine/question-path.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import {
  type Answers,
  contract,
  type QuestionId,
  questionIds,
} from '../../../rules/schema/contract.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { anySheet } from '../../api/support/bodies.ts';
import { readWords } from '../../support/locale-checks.ts';
import { isShown } from './support/shown-by-fhir.ts';

const names = fhirNames('https://clinic.test/fhir');
const inLanguage = (lang: (typeof locales)[number]): Questionnaire =>
  fhirQuestionnaire(names, spokenIn(lang));

const itemOf = ({ item = [] }: Questionnaire, id: string): QuestionnaireItem => {
  const found = item.find(({ linkId }) => linkId === id);
  if (found === undefined) throw new Error(`there is no item ${id}`);
  return found;
};

/** Questions that FHIR shows to more people than we ask; docs/fhir.md lists them too. */
const shownToMore = [
  'eyes-shut',
  'first-area',
  'onset-age',
  'linked-move',
  'at-rest',
  'brow-lift',
  'ear-click',
];

describe('when FHIR shows a question', () => {
  const { item = [] } = inLanguage('en');
  const questions = item.filter(({ type }) => type === 'choice');

  test('never hides one that we ask, and shows the others exactly when we ask them', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { answers } = withoutOrphans(sheet as Answers);
        for (const id of questionIds) {
          const asked = isAsked(id, answers);
          const shown = isShown(
            itemOf({ item: questions } as unknown as Questionnaire, id),
            answers,
          );
          if (asked) expect([id, shown]).toEqual([id, true]);
          else if (!shownToMore.includes(id)) expect([id, shown]).toEqual([id, false]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** Somebody whom FHIR asks and we do not, for each question of the list. */
  const askedTooMuch: readonly (readonly [QuestionId, Answers])[] = [
    ['eyes-shut', { 'where-now': ['lid-flicker', 'moves-around'] }],
    ['first-area', { 'where-now': ['lid-flicker', 'moves-around'] }],
    ['onset-age', { 'age-now': 'age-65-plus', 'how-long': 'under-2-weeks' }],
    ['linked-move', { side: 'left', 'where-now': ['brow'] }],
    ['at-rest', { side: 'left', 'where-now': ['brow'] }],
    ['brow-lift', { side: 'both-together', 'eyes-shut': 'one-eye' }],
    ['ear-click', { side: 'left', 'movement-kind': 'ripple' }],
  ];

  test('each question of the list is really shown to somebody whom we do not ask', () => {
    expect(askedTooMuch.map(([id]) => id).sort()).toEqual([...shownToMore].sort());
    for (const [id, answers] of askedTooMuch)
      expect([id, isAsked(id, answers), isShown(itemOf(inLanguage('en'), id), answers)]).toEqual([
        id,
        false,
        true,
      ]);
  });

  test('says of itself where it shows more', () => {
    const inexact = questionIds.filter((id) => enabling(catalogue[id].askWhen)?.isExact === false);
    expect([...inexact].sort()).toEqual([...shownToMore].sort());
  });

  test('a wrong test would be seen', () => {
    const broken: QuestionnaireItem = {
      linkId: 'jaw-kind',
      type: 'choice',
      enableWhen: [
        { question: 'where-now', operator: '=', answerCoding: { code: 'where-now.chin' } },
      ],
    };
    expect(isShown(broken, { 'where-now': ['jaw'] })).toBe(false);
    expect(isShown(broken, { 'where-now': ['jaw', 'chin'] })).toBe(true);
  });

  test('the sentence of the emergency stands for every emergency sign and for nothing else', () => {
    const notice = itemOf(inLanguage('en'), 'notice.emergency');
    for (const option of contract['emergency-signs'].options)
      expect([option, isShown(notice, { 'emergency-signs': [option] })]).toEqual([
        option,
        option !== 'none' && option !== 'not-sure',
      ]);
    expect(isShown(notice, {})).toBe(false);
  });
});

describe.each(locales)('the questionnaire in %s', (lang) => {
  const questionnaire = inLanguage(lang);
  const other = locales.find((each) => each !== lang) ?? lang;

  test('names the version and the hash of its rules, and is a draft until a doctor has reviewed it', () => {
    expect(questionnaire).toMatchObject({
      url: 'https://clinic.test/fhir/Questionnaire/facewise',
      version: rulesVersion.version,
      identifier: [{ value: rulesVersion.hash }],
      language: lang,
      status: 'draft',
    });
  });

  test('has every question once in the order of the screens, and every option', () => {
    const questions = (questionnaire.item ?? []).filter(({ type }) => type === 'choice');
    expect(questions.map(({ linkId }) => linkId)).toEqual(screenOrderOfAll);
    for (const id of questionIds) {
      const item = itemOf(questionnaire, id);
      expect(item.repeats).toBe(contract[id].kind === 'many');
      expect(item.answerOption?.map(({ valueCoding }) => valueCoding?.code)).toEqual(
        contract[id].options.map((option) => `${id}.${option}`),
      );
    }
  });

  test('has the words of the pages, with those of the other language as translations', () => {
    for (const id of questionIds) {
      const mine = (readWords(lang, 'questions') as Record<string, { title: string }>)[id];
      const theirs = (readWords(other, 'questions') as Record<string, { title: string }>)[id];
      const { text, _text } = itemOf(questionnaire, id);
      expect(text).toBe(mine?.title);
      expect(_text?.extension?.[0]?.extension).toEqual([
        { url: 'lang', valueCode: other },
        { url: 'content', valueString: theirs?.title },
      ]);
    }
  });

  test('has nothing in an option but its code and its words, which form programs compare whole', () => {
    for (const { answerOption = [] } of questionnaire.item ?? [])
      for (const { valueCoding } of answerOption)
        expect(Object.keys(valueCoding ?? {})).toEqual(['system', 'code', 'display']);
  });

  test('says which option stands alone', () => {
    const alone = itemOf(questionnaire, 'triggers').answerOption?.filter(({ extension }) =>
      extension?.[0]?.url.endsWith('optionExclusive'),
    );
    expect(alone?.map(({ valueCoding }) => valueCoding?.code)).toEqual([
      'triggers.nothing',
      'triggers.not-sure',
    ]);
  });
});

test('a base that is no web address is refused', () => {
  for (const wrong of ['facewise', 'https://x.test/fhir/', 'https://x.test/?a=b', 'ftp://x.test'])
    expect(() => fhirBase({ FACEWISE_FHIR_BASE: wrong })).toThrow('FACEWISE_FHIR_BASE');
  expect(fhirBase({ FACEWISE_FHIR_BASE: ' https://x.test/fhir ' })).toBe('https://x.test/fhir');
  expect(fhirBase({})).toMatch(/\.invalid\//);
});
