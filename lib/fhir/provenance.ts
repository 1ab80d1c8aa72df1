import type { Provenance } from 'fhir/r4';
import type { Exported, Writer } from './writer.ts';

/** Who said what is in the bundle: a device, from these answers, by these rules. */
export const provenance = (
  { names, words, to }: Writer,
  { assessment: { redFlags, rules }, recorded }: Exported,
): Provenance => ({
  resourceType: 'Provenance',
  target: ['observation', 'risk-assessment', ...redFlags.map(({ id }) => id)].map(to),
  recorded,
  agent: [
    {
      type: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
            code: 'assembler',
          },
        ],
      },
      who: to('device'),
    },
  ],
  entity: [
    { role: 'source', what: to('response') },
    {
      role: 'source',
      what: {
        identifier: { system: names.rulesHash, value: rules.hash },
        display: words('fhir:method', { version: rules.version }),
      },
    },
  ],
});
