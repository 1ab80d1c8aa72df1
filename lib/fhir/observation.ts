import type { CodeableConcept, Observation, ObservationComponent } from 'fhir/r4';
import type { QuestionId } from '../../rules/schema/contract.ts';
import type { Words } from '../i18n/words.ts';
import type { FhirNames } from './names.ts';
import { type findingIds, resultConcept } from './result-codes.ts';
import type { Exported, Writer } from './writer.ts';

type Finding = (typeof findingIds)[number];

const question = (names: FhirNames, words: Words, id: QuestionId): CodeableConcept => ({
  coding: [{ system: names.answers, code: id, display: words(`questions:${id}.short`) }],
});

/** A band that calls for a name is said only where a name is said (FX-12). */
const isBandSaid = ({ assessment: { result } }: Exported): boolean =>
  result.patterns.length > 0 || ['unclear', 'not-enough-information'].includes(result.band);

/**
 * How soon to be seen, as it is now, and beside it all else that the rules said but the patterns,
 * which are a suggestion of their own, and the flags.
 */
export const observation = (writer: Writer, exported: Exported): Observation => {
  const { names, words, to, subject } = writer;
  const { assessment, urgency, setByHand, authored } = exported;
  const { result, impact, nextSteps, notSure, ignored, answered } = assessment;
  const finding = (id: Finding) => resultConcept(names, words, 'finding', id);
  const concept = (id: Finding, valueCodeableConcept: CodeableConcept): ObservationComponent => ({
    code: finding(id),
    valueCodeableConcept,
  });
  const count = (id: Finding, valueInteger: number): ObservationComponent => ({
    code: finding(id),
    valueInteger,
  });
  return {
    resourceType: 'Observation',
    status: 'preliminary',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' },
        ],
      },
    ],
    code: finding('how-soon'),
    subject,
    effectiveDateTime: authored,
    valueCodeableConcept: resultConcept(names, words, 'urgency', urgency),
    note: [{ text: words('desk:limit') }],
    device: to('device'),
    derivedFrom: [to('response')],
    component: [
      concept('rules-said', resultConcept(names, words, 'urgency', assessment.urgency)),
      ...(setByHand === null
        ? []
        : [concept('set-by-hand', resultConcept(names, words, 'set-by-hand', setByHand))]),
      ...(isBandSaid(exported)
        ? [concept('band', resultConcept(names, words, 'band', result.band))]
        : []),
      ...result.routes.map((id) => concept('route', resultConcept(names, words, 'route', id))),
      ...nextSteps.map((id) => concept('next-step', resultConcept(names, words, 'next-step', id))),
      ...(impact === null
        ? []
        : [
            concept('impact', resultConcept(names, words, 'impact', impact.band)),
            count('impact-score', impact.score),
          ]),
      count('answered', answered),
      ...notSure.map((id) => concept('not-sure', question(names, words, id))),
      ...ignored.map((id) => concept('ignored', question(names, words, id))),
    ],
  };
};
