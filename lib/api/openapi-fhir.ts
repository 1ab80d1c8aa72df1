import { AssessQuery } from './fhir-request.ts';
import type { ProblemStatus } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

const content = {
  'application/fhir+json': {
    schema: {
      type: 'object',
      required: ['resourceType'],
      properties: { resourceType: { type: 'string' } },
    },
  },
};

/** The refusals of a call, with their own content: FHIR tells them as an OperationOutcome. */
const refusals = (
  reasons: Readonly<Record<ProblemStatus, string>>,
  ...statuses: readonly ProblemStatus[]
): Json =>
  Object.fromEntries(
    statuses.map((status) => [`${status}`, { description: reasons[status], content }]),
  );

const inQuery = (name: keyof typeof AssessQuery.shape): Json => {
  const { innerType } = AssessQuery.shape[name].def;
  return {
    name,
    in: 'query',
    required: false,
    description: AssessQuery.shape[name].description,
    schema: { type: 'string', enum: innerType.options },
  };
};

/**
 * The calls in FHIR R4. What a resource looks like is said by FHIR; the page docs/fhir.md says what
 * ours hold.
 */
export const fhirPaths = (reasons: Readonly<Record<ProblemStatus, string>>): Json => {
  const published = (operationId: string, summary: string, takesLanguage = true): Json => ({
    get: {
      operationId,
      summary,
      ...(takesLanguage ? { parameters: [inQuery('lang')] } : {}),
      responses: {
        '200': { description: 'FHIR R4.', content },
        '304': { description: 'Nothing has changed since the `ETag` that was sent.' },
        ...refusals(reasons, 405, ...(takesLanguage ? ([422] as const) : []), 500),
      },
    },
  });
  return {
    '/api/v1/fhir/Questionnaire': published('getFhirQuestionnaire', 'The questions as a form'),
    '/api/v1/fhir/CodeSystem': published('getFhirCodeSystem', 'Our codes with their words'),
    '/api/v1/fhir/ValueSet': published('getFhirValueSet', 'The options of each question as a set'),
    '/api/v1/fhir/metadata': published('getFhirMetadata', 'What of FHIR is offered', false),
    '/api/v1/fhir/QuestionnaireResponse/$assess': {
      post: {
        operationId: 'assessFhir',
        summary: 'What the rules say about one response to the form',
        description:
          'Stateless. The response must name the questionnaire with its version. The answer is a Bundle: the response, an Observation, a RiskAssessment, a Flag for each red flag, Provenance, Device. At most 48 kB.',
        parameters: [inQuery('lang'), inQuery('setting')],
        requestBody: { required: true, content },
        responses: {
          '200': { description: 'A Bundle.', content },
          ...refusals(reasons, 400, 405, 413, 415, 422, 500, 503),
        },
      },
    },
    '/api/v1/intakes/{id}/fhir': {
      get: {
        operationId: 'exportIntake',
        summary: 'One intake as a Bundle',
        description:
          'For staff. That it was exported is written into the audit trail. The clinic comes from the session and never from the request. An id of another clinic is not found.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The id of the receipt.',
            schema: { type: 'string' },
          },
          inQuery('lang'),
        ],
        responses: {
          '200': { description: 'A Bundle.', content },
          ...refusals(reasons, 401, 403, 404, 405, 422, 500, 503),
        },
      },
    },
  };
};
