import type { Extension, Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { has } from '../../rules/schema/condition.ts';
import { contract, exclusiveOptions, type QuestionId } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import type { Words } from '../i18n/words.ts';
import { enableWhen } from './enable-when.ts';
import { codeOf, type FhirNames } from './names.ts';
import { type Spoken, translated } from './translated.ts';

const structure = 'http://hl7.org/fhir/StructureDefinition';

const control = (code: string): Extension => ({
  url: `${structure}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

/** Every option in full below the other, never behind a list that has to be opened. */
const listed = (id: QuestionId): readonly Extension[] => [
  control(contract[id].kind === 'many' ? 'check-box' : 'radio-button'),
  { url: `${structure}/questionnaire-choiceOrientation`, valueCode: 'vertical' },
];

const standsAlone = (id: QuestionId, option: string): boolean =>
  contract[id].kind === 'many' && (exclusiveOptions as readonly string[]).includes(option);

/** An option in words, with the example that explains it where there is one. */
export const optionWords =
  (id: QuestionId, option: string) =>
  (words: Words): string => {
    const example = `questions:${id}.examples.${option}`;
    const label = words(`questions:${id}.options.${option}`);
    return words.has(example)
      ? words('fhir:questionnaire.withExample', { label, example: words(example) })
      : label;
  };

/**
 * An option as a bare code with its words. Its translations are designations of the code system: a
 * form program may hold an answer against the whole of its option, and ticks nothing when the option
 * has more in it than the answer (Smart Forms 1.4.0).
 */
const optionOf = (names: FhirNames, spoken: Spoken, id: QuestionId, option: string) => ({
  ...(standsAlone(id, option)
    ? { extension: [{ url: `${structure}/questionnaire-optionExclusive`, valueBoolean: true }] }
    : {}),
  valueCoding: {
    system: names.answers,
    code: codeOf(id, option),
    display: optionWords(id, option)(spoken.words[spoken.lang]),
  },
});

const hintOf = (spoken: Spoken, id: QuestionId): readonly QuestionnaireItem[] =>
  spoken.words[spoken.lang].has(`questions:${id}.hint`)
    ? [
        {
          extension: [
            {
              url: `${structure}/questionnaire-displayCategory`,
              valueCodeableConcept: {
                coding: [
                  {
                    system: 'http://hl7.org/fhir/questionnaire-display-category',
                    code: 'instructions',
                  },
                ],
              },
            },
          ],
          linkId: `${id}.hint`,
          ...translated(spoken, 'text', (words) => words(`questions:${id}.hint`)),
          type: 'display',
        },
      ]
    : [];

const questionOf = (names: FhirNames, spoken: Spoken, id: QuestionId): QuestionnaireItem => {
  const hint = hintOf(spoken, id);
  return {
    extension: [...listed(id)],
    linkId: id,
    code: [
      {
        system: names.answers,
        code: id,
        display: spoken.words[spoken.lang](`questions:${id}.short`),
      },
    ],
    ...translated(spoken, 'text', (words) => words(`questions:${id}.title`)),
    type: 'choice',
    ...enableWhen(names, catalogue[id].askWhen),
    required: false,
    repeats: contract[id].kind === 'many',
    answerOption: contract[id].options.map((option) => optionOf(names, spoken, id, option)),
    ...(hint.length === 0 ? {} : { item: [...hint] }),
  };
};

const notice = (spoken: Spoken, name: string): QuestionnaireItem => ({
  linkId: `notice.${name}`,
  ...translated(spoken, 'text', (words) => words(`fhir:questionnaire.${name}`)),
  type: 'display',
});

const emergencySigns = contract['emergency-signs'].options.filter(
  (option) => !standsAlone('emergency-signs', option),
);

/** Our emergency page does not exist in another program's form; a sentence of it does. */
const emergencyNotice = (names: FhirNames, spoken: Spoken): QuestionnaireItem => ({
  ...notice(spoken, 'emergency'),
  ...enableWhen(names, has('emergency-signs', ...emergencySigns)),
});

/**
 * Every question as a form of FHIR R4, in the order of the screens, to the person themselves. One
 * language stands in the plain elements and the others in translations (of codes: in the code
 * system), so that all languages are the same questionnaire. Its version is the version of the rules: answers to one version are not
 * judged by another.
 *
 * It stays a draft while no doctor has reviewed it (ruling 27).
 */
export const fhirQuestionnaire = (names: FhirNames, spoken: Spoken): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: `facewise-${spoken.lang}`,
  language: spoken.lang,
  url: names.questionnaire,
  identifier: [{ system: names.rulesHash, value: rulesVersion.hash }],
  version: rulesVersion.version,
  name: 'Facewise',
  ...translated(spoken, 'title', (words) => words('fhir:questionnaire.title')),
  status: 'draft',
  subjectType: ['Patient'],
  ...translated(spoken, 'description', (words) => words('fhir:questionnaire.description')),
  item: [
    notice(spoken, 'intro'),
    ...screenOrderOfAll.flatMap((id) => [
      questionOf(names, spoken, id),
      ...(id === 'emergency-signs' ? [emergencyNotice(names, spoken)] : []),
    ]),
    notice(spoken, 'end'),
  ],
});
