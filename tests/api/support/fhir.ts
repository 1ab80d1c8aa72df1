import { POST } from '../../../app/api/v1/fhir/QuestionnaireResponse/$assess/route.ts';
import { configuredNames } from '../../../lib/api/fhir-words.ts';
import { rulesVersion } from '../../../rules/version.ts';

const names = configuredNames();

/** A sheet as the plainest response that R4 knows: codes only, no word. */
export const plainResponse = (
  sheet: Readonly<Record<string, string | readonly string[] | undefined>>,
) => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${names.questionnaire}|${rulesVersion.version}`,
  status: 'completed',
  item: Object.entries(sheet).map(([linkId, value]) => ({
    linkId,
    answer: [value ?? []]
      .flat()
      .map((option) => ({ valueCoding: { system: names.answers, code: `${linkId}.${option}` } })),
  })),
});

/** Posts a text to `$assess`. */
export const postFhirText = (
  body: string,
  { query = '', type = 'application/fhir+json' }: { query?: string; type?: string } = {},
): Promise<Response> =>
  POST(
    new Request(`http://localhost:3000/api/v1/fhir/QuestionnaireResponse/$assess${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    }),
  );

/** Posts a value to `$assess`. */
export const postFhir = (value: unknown, rest: Parameters<typeof postFhirText>[1] = {}) =>
  postFhirText(JSON.stringify(value), rest);
