import type { Describing } from './openapi-desk.ts';
import type { ProblemStatus } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;
type Status = ProblemStatus;

/** One call, in what differs from call to call. */
interface Call {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** The contract of the body; none where there is no body. */
  readonly body?: string;
  /** The contract of the answer; none for 204. */
  readonly reply?: string;
  readonly status?: 200 | 201;
  /** What stands in the path as `{id}`. */
  readonly of?: string;
  readonly parameters?: readonly Json[];
  readonly refusals: readonly Status[];
}

/** Calls by path, then by method. */
export type Calls = Readonly<Record<string, Readonly<Record<string, Call>>>>;

/** With a body: too large, no JSON, another type, against the contract. */
const bodyRefusals = [400, 413, 415, 422] as const satisfies readonly Status[];

const inPath = (description: string): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** A call as OpenAPI says it. */
export const described = (call: Call, { json, problems }: Describing): Json => {
  const parameters = [
    ...(call.of === undefined ? [] : [inPath(call.of)]),
    ...(call.parameters ?? []),
  ];
  const refusals = new Set<Status>([
    ...call.refusals,
    ...(call.body === undefined ? [] : bodyRefusals),
    405,
    500,
    503,
  ]);
  return {
    operationId: call.id,
    summary: call.summary,
    ...(call.description === undefined ? {} : { description: call.description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(call.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(call.body) } }),
    responses: {
      ...(call.reply === undefined
        ? { '204': { description: 'Done.' } }
        : { [call.status ?? 200]: { description: 'Done.', content: json(call.reply) } }),
      ...problems(...[...refusals].sort((a, b) => a - b)),
    },
  };
};
