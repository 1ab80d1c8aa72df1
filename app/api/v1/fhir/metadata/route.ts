import {
  answeringFhir,
  fhirType,
  otherFhirMethods,
} from '../../../../../lib/api/fhir-answering.ts';
import { publishedJson } from '../../../../../lib/api/published-json.ts';
import { capability } from '../../../../../lib/fhir/capability.ts';
import { fhirBase } from '../../../../../lib/fhir/names.ts';

export const dynamic = 'force-dynamic';

/** What of FHIR is offered here. */
export const GET = answeringFhir((request) =>
  publishedJson(request, capability(fhirBase(process.env)), {
    'content-type': `${fhirType}; charset=utf-8`,
  }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
