import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4';
import { fhirBase, fhirNames } from '../fhir/names.ts';
import { answering, answeringAt, type Handler } from './answering.ts';
import { otherMethods } from './other-methods.ts';
import type { Problem, ProblemError } from './problem.ts';

/** The content type of FHIR; programs that send plain JSON are understood too. */
export const fhirType = 'application/fhir+json';

const issueCodes: Readonly<Record<number, OperationOutcomeIssue['code']>> = {
  400: 'structure',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  413: 'too-long',
  415: 'not-supported',
  422: 'invalid',
  429: 'throttled',
  500: 'exception',
  503: 'transient',
};

/** `/item/3/answer/0` as FHIRPath writes it; a parameter of the query as FHIR does. */
const expressionOf = (path: string): readonly string[] => {
  if (path.startsWith('?')) return [`http.${path.slice(1)}`];
  if (!path.startsWith('/')) return [];
  return [
    path
      .slice(1)
      .split('/')
      .reduce(
        (done, name) => (/^\d+$/.test(name) ? `${done}[${name}]` : `${done}.${name}`),
        'QuestionnaireResponse',
      ),
  ];
};

const issueOf = (
  { status }: Problem,
  { path, code, message }: ProblemError,
): OperationOutcomeIssue => {
  const expression = expressionOf(path);
  return {
    severity: 'error',
    code: code === 'unknown-option' ? 'code-invalid' : (issueCodes[status] ?? 'processing'),
    details: {
      coding: [{ system: fhirNames(fhirBase(process.env)).problems, code }],
      text: message,
    },
    ...(expression.length === 0 ? {} : { expression: [...expression] }),
  };
};

/** A problem as FHIR tells it: every fault as an issue, with where it is and our code of it. */
const outcomeOf = (problem: Problem): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: problem.errors.map((error) => issueOf(problem, error)),
});

/** The same answer, or the same refusal as an OperationOutcome. */
const inFhir = async (response: Response): Promise<Response> => {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/problem+json'))
    return response;
  const problem = (await response.json()) as Problem;
  const headers = new Headers(response.headers);
  headers.set('content-type', `${fhirType}; charset=utf-8`);
  return new Response(JSON.stringify(outcomeOf(problem)), { status: response.status, headers });
};

/** As `answering`, with refusals in FHIR. */
export const answeringFhir =
  (answer: Parameters<typeof answering>[0]): Handler =>
  async (request) =>
    inFhir(await answering(answer)(request));

/** As `answeringAt`, with refusals in FHIR. */
export const answeringFhirAt = <Params extends object>(
  answer: (request: Request, params: Params) => Response | Promise<Response>,
): ReturnType<typeof answeringAt<Params>> => {
  const handler = answeringAt(answer);
  return async (request, context) => inFhir(await handler(request, context));
};

/** As `otherMethods`, with refusals in FHIR. */
export const otherFhirMethods = (allow: string): ReturnType<typeof otherMethods> => {
  const { OPTIONS, ...refusing } = otherMethods(allow);
  const refuse: Handler = async (request) => inFhir(await refusing.GET(request));
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS };
};

/** A resource as an answer. What is about a person is kept by nobody on the way. */
export const fhirResponseOf = (resource: object): Response =>
  new Response(JSON.stringify(resource), {
    headers: { 'content-type': `${fhirType}; charset=utf-8`, 'cache-control': 'no-store' },
  });
