import { otherFhirMethods } from '../../../../../lib/api/fhir-answering.ts';
import { publishedFhir } from '../../../../../lib/api/fhir-published.ts';
import { fhirValueSets } from '../../../../../lib/fhir/code-systems.ts';

export const dynamic = 'force-dynamic';

/** The options of each question as a set. */
export const GET = publishedFhir(fhirValueSets);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
