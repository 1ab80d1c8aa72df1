import { z } from 'zod';

/** Why something was refused. Ids are added, never renamed: programs switch on them. */
export const problemCodes = [
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'body-too-large',
  'broken-json',
  'repeated-key',
  'not-an-object',
  'unknown-key',
  'unknown-value',
  'unknown-question',
  'unknown-option',
  'wrong-shape',
  'empty',
  'repeated-option',
  'exclusive-option',
  'onset-after-age',
  'other-version',
  'older-rules',
  'not-signed-in',
  'not-allowed',
  'cross-site',
  'too-many-tries',
  'stale-version',
  'wrong-state',
  'not-accepted-here',
  'consent-missing',
  'guardian-missing',
  'unknown-ticket',
  'key-missing',
  'key-reused',
  'in-flight',
  'already-deleted',
  'too-many-submissions',
  'too-many-streams',
  'disk-nearly-full',
  'database-away',
  'rules-withdrawn',
  'wrong-credentials',
  'code-needed',
  'factor-needed',
  'wrong-code',
  'wrong-password',
  'password-too-short',
  'password-too-long',
  'password-common',
  'password-guessable',
  'link-not-valid',
  'code-not-valid',
  'name-taken',
  'slug-taken',
  'last-admin',
  'nothing-offered',
  'out-of-date',
  'nothing-to-undo',
  'internal-error',
] as const;

/** One thing that was wrong. */
export const ProblemError = z
  .strictObject({
    path: z
      .string()
      .describe('JSON Pointer into the body, `?name` for a query parameter, empty for the whole.'),
    code: z.enum(problemCodes),
    message: z.string().describe('English, for whoever writes the client.'),
    question: z.string().optional().describe('The question at fault, as it was sent.'),
    option: z.string().optional().describe('The option at fault, as it was sent.'),
  })
  .meta({ description: 'One thing that was wrong.' });
export type ProblemError = z.infer<typeof ProblemError>;

/** Problem details (RFC 9457). The title says what the status says, so `type` is `about:blank`. */
export const Problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z.array(ProblemError).min(1).describe('At most 50 are listed; `detail` says how many.'),
  })
  .meta({ description: 'Why a request was refused: problem details after RFC 9457.' });
export type Problem = z.infer<typeof Problem>;

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;
export type ProblemStatus = keyof typeof titles;

/** A body of 16 kB can hold thousands of faults; the answer must not be many times as long. */
const mostListed = 50;

/** What was sent, short enough to be said back. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A value of the request as it is named in a message. */
export const quoted = (text: string): string => JSON.stringify(shortened(text));

const listed = ({ path, code, message, question, option }: ProblemError): ProblemError => ({
  path: shortened(path),
  code,
  message,
  ...(question === undefined ? {} : { question: shortened(question) }),
  ...(option === undefined ? {} : { option: shortened(option) }),
});

/** The problem as data: the first error is the detail, and the rest is counted. */
export const problemOf = (
  status: ProblemStatus,
  errors: readonly [ProblemError, ...ProblemError[]],
): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail:
    errors.length === 1
      ? errors[0].message
      : `${errors[0].message} ${errors.length} faults in all.`,
  errors: errors.slice(0, mostListed).map(listed),
});

/** A problem as the answer to a request. Never stored by anybody on the way. */
export const problemResponse = (
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });

/** Thrown wherever a request turns out to be unusable; `answering` turns it into the answer. */
export class Refusal extends Error {
  readonly problem: Problem;
  /** Headers of the answer, such as `retry-after`. */
  headers: Readonly<Record<string, string>> = {};

  constructor(status: ProblemStatus, ...errors: readonly [ProblemError, ...ProblemError[]]) {
    super(`${status}`);
    this.name = 'Refusal';
    this.problem = problemOf(status, errors);
  }

  /** The same refusal with headers for its answer. */
  withHeaders(headers: Readonly<Record<string, string>>): this {
    this.headers = headers;
    return this;
  }
}
