import type { FhirNames } from '../fhir/names.ts';
import type { Spoken } from '../fhir/translated.ts';
import type { Handler } from './answering.ts';
import { answeringFhir, fhirType } from './fhir-answering.ts';
import { configuredNames, spokenIn } from './fhir-words.ts';
import { publishedJson } from './published-json.ts';
import { readQuestionnaireLocale } from './questionnaire-request.ts';

/** A handler for what is published in FHIR, in the language that is asked for. */
export const publishedFhir = (build: (names: FhirNames, spoken: Spoken) => object): Handler =>
  answeringFhir((request) => {
    const lang = readQuestionnaireLocale(request);
    return publishedJson(request, build(configuredNames(), spokenIn(lang)), {
      'content-type': `${fhirType}; charset=utf-8`,
      'content-language': lang,
      vary: 'Accept-Language',
    });
  });
