import type { RiskAssessment } from 'fhir/r4';
import { patternCodes } from './pattern-codes.ts';
import { resultCoding, resultConcept, resultWords } from './result-codes.ts';
import type { Exported, Writer } from './writer.ts';

/**
 * The patterns that the answers fit, best first, as a suggestion to whoever examines the person.
 * How well they fit is said in words; the probability that FHIR offers is left out, because the
 * product knows none. Where a flag forbids a name there is no prediction.
 */
export const riskAssessment = (
  { names, words, to, subject, snomed }: Writer,
  { assessment: { result, nextSteps, rules }, answers, authored }: Exported,
): RiskAssessment => ({
  resourceType: 'RiskAssessment',
  status: 'preliminary',
  method: { text: words('fhir:method', { version: rules.version }) },
  code: { text: words('fhir:suggestion') },
  subject,
  occurrenceDateTime: authored,
  performer: to('device'),
  basis: [to('response'), to('observation')],
  ...(result.patterns.length === 0
    ? {}
    : {
        prediction: result.patterns.map(({ id, fit }) => ({
          outcome: {
            coding: [
              resultCoding(names, words, 'pattern', id),
              ...patternCodes(id, answers.side, snomed),
            ],
            text: resultWords('pattern', id)(words),
          },
          qualitativeRisk: resultConcept(names, words, 'fit', fit),
        })),
      }),
  mitigation: nextSteps.map((id) => resultWords('next-step', id)(words)).join('\n'),
  note: [{ text: words('desk:limit') }],
});
