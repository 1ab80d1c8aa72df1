import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import type { Words } from '../i18n/words.ts';
import { canonicalOf, codeOf, type FhirNames } from './names.ts';
import { optionWords } from './questionnaire.ts';

/** One sheet of answers, and what is known about how it came to be. */
export interface AnsweredSheet {
  readonly rules: Assessment['rules'];
  readonly answers: Answers;
  /** When it was answered, ISO 8601. */
  readonly authored: string;
  /** Who answered; null where nobody said. */
  readonly subject: 'self' | 'other' | null;
}

const itemOf = (
  names: FhirNames,
  words: Words,
  answers: Answers,
  id: QuestionId,
): QuestionnaireResponseItem => ({
  linkId: id,
  text: words(`questions:${id}.title`),
  answer: [answers[id] ?? []].flat().map((option) => ({
    valueCoding: {
      system: names.answers,
      code: codeOf(id, option),
      display: optionWords(id, option)(words),
    },
  })),
});

/** Our answers as the response to our questionnaire, in the order of the screens. */
export const fhirResponse = (
  names: FhirNames,
  words: Words,
  { rules, answers, authored, subject }: AnsweredSheet,
): QuestionnaireResponse => {
  const item = screenOrderOfAll
    .filter((id) => answers[id] !== undefined)
    .map((id) => itemOf(names, words, answers, id));
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: canonicalOf(names, rules),
    status: 'completed',
    authored,
    ...(subject === null
      ? {}
      : {
          source: {
            type: subject === 'self' ? 'Patient' : 'RelatedPerson',
            display: words(`fhir:source.${subject}`),
          },
        }),
    ...(item.length === 0 ? {} : { item }),
  };
};
