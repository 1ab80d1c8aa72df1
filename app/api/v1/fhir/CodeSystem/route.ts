import {
  answeringFhir,
  fhirType,
  otherFhirMethods,
} from '../../../../../lib/api/fhir-answering.ts';
import { configuredNames, spokenIn } from '../../../../../lib/api/fhir-words.ts';
import { publishedJson } from '../../../../../lib/api/published-json.ts';
import { readQuestionnaireLocale } from '../../../../../lib/api/questionnaire-request.ts';
import { fhirCodeSystems } from '../../../../../lib/fhir/code-systems.ts';

export const dynamic = 'force-dynamic';

/** The codes of ours with their words. */
export const GET = answeringFhir((request) => {
  const lang = readQuestionnaireLocale(request);
  return publishedJson(request, fhirCodeSystems(configuredNames(), spokenIn(lang)), {
    'content-type': `${fhirType}; charset=utf-8`,
    'content-language': lang,
    vary: 'Accept-Language',
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
