import type { Bundle, FhirResource, Reference } from 'fhir/r4';
import { device } from './device.ts';
import { flagOf } from './flag.ts';
import { observation } from './observation.ts';
import { provenance } from './provenance.ts';
import { fhirResponse } from './response.ts';
import { riskAssessment } from './risk-assessment.ts';
import type { Exported, Writer, Writing } from './writer.ts';

const subjectOf = ({ names, words }: Writing, { intake }: Exported): Reference => ({
  type: 'Patient',
  ...(intake === null
    ? { display: words('fhir:source.self') }
    : {
        identifier: { system: names.intake, value: intake.id },
        display: words('fhir:ticket', { ticket: intake.ticket }),
      }),
});

/**
 * One sheet as a bundle of FHIR R4: the answers, how soon and why, the patterns as a suggestion, a
 * flag for each red flag, and by which rules of which device. Never a condition, and no figure of
 * likelihood anywhere.
 */
export const fhirBundle = (writing: Writing, exported: Exported): Bundle => {
  const writer: Writer = {
    ...writing,
    to: (part) => ({ reference: `urn:uuid:${writing.uuid(part)}` }),
    subject: subjectOf(writing, exported),
  };
  const { assessment } = exported;
  const response = fhirResponse(writing.names, writing.words, {
    ...exported,
    rules: assessment.rules,
  });
  const parts: readonly (readonly [string, FhirResource])[] = [
    ['response', { ...response, subject: writer.subject }],
    ['observation', observation(writer, exported)],
    ['risk-assessment', riskAssessment(writer, exported)],
    ...assessment.redFlags.map((flag) => [flag.id, flagOf(writer, exported, flag)] as const),
    ['provenance', provenance(writer, exported)],
    ['device', device(writer, assessment.rules)],
  ];
  return {
    resourceType: 'Bundle',
    language: writing.lang,
    ...(exported.intake === null
      ? {}
      : { identifier: { system: writing.names.intake, value: exported.intake.id } }),
    type: 'collection',
    timestamp: exported.recorded,
    entry: parts.map(([part, resource]) => ({
      fullUrl: `urn:uuid:${writing.uuid(part)}`,
      resource,
    })),
  };
};
