import type { Flag } from 'fhir/r4';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import { resultConcept, resultWords } from './result-codes.ts';
import type { Exported, Writer } from './writer.ts';

/** A red flag: what it is, how soon, since when, and which answers raised it. */
export const flagOf = (
  { names, words, to, subject }: Writer,
  { authored }: Exported,
  { id, urgency, because }: RaisedFlag,
): Flag => ({
  resourceType: 'Flag',
  extension: because.map((question) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/flag-detail',
    valueReference: {
      ...to('response'),
      identifier: { system: names.answers, value: question },
      display: words(`questions:${question}.short`),
    },
  })),
  status: 'active',
  category: [resultConcept(names, words, 'urgency', urgency)],
  code: { ...resultConcept(names, words, 'flag', id), text: resultWords('flag', id)(words) },
  subject,
  period: { start: authored },
  author: to('device'),
});
