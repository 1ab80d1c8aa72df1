import type { CapabilityStatement } from 'fhir/r4';
import { rulesVersion } from '../../rules/version.ts';

/** When these calls were last changed; the specification wants a date. */
const changed = '2026-11-27';

/** What of FHIR is offered. Resources are given whole; there is no search, and nothing is stored. */
export const capability = (base: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  url: `${base}/CapabilityStatement/facewise`,
  version: rulesVersion.version,
  name: 'Facewise',
  status: 'draft',
  date: changed,
  kind: 'instance',
  software: { name: 'Facewise' },
  implementation: { description: 'A check for involuntary movements of the face' },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      resource: [
        { type: 'Questionnaire' },
        { type: 'CodeSystem' },
        { type: 'ValueSet' },
        {
          type: 'QuestionnaireResponse',
          operation: [{ name: 'assess', definition: `${base}/OperationDefinition/assess` }],
        },
      ],
    },
  ],
});
