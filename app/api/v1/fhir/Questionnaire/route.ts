import { otherFhirMethods } from '../../../../../lib/api/fhir-answering.ts';
import { publishedFhir } from '../../../../../lib/api/fhir-published.ts';
import { fhirQuestionnaire } from '../../../../../lib/fhir/questionnaire.ts';

export const dynamic = 'force-dynamic';

/** Every question as a form of FHIR R4, in one language with the others beside it. */
export const GET = publishedFhir(fhirQuestionnaire);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
