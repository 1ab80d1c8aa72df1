import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { publishedJson } from '../../../../lib/api/published-json.ts';
import { questionnaire } from '../../../../lib/api/questionnaire.ts';
import { readQuestionnaireLocale } from '../../../../lib/api/questionnaire-request.ts';

export const dynamic = 'force-dynamic';

/** The questions in one language. */
export const GET = answering((request) => {
  const lang = readQuestionnaireLocale(request);
  return publishedJson(request, questionnaire(lang), {
    'content-language': lang,
    vary: 'Accept-Language',
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
