import { otherFhirMethods } from '../../../../../lib/api/fhir-answering.ts';
import { publishedFhir } from '../../../../../lib/api/fhir-published.ts';
import { fhirCodeSystems } from '../../../../../lib/fhir/code-systems.ts';

export const dynamic = 'force-dynamic';

/** Our codes with their words. */
export const GET = publishedFhir(fhirCodeSystems);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
