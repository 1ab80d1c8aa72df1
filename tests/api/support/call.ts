import {
  DELETE,
  GET as getAssessments,
  OPTIONS,
  PATCH,
  POST,
  PUT,
} from '../../../app/api/v1/assessments/route.ts';

const origin = 'http://localhost:3000';

/** A request as a client would send it. */
export const requestTo = (path: string, init: RequestInit = {}): Request =>
  new Request(`${origin}${path}`, init);

/** Posts a body to be assessed, as it is. */
export const postText = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  POST(
    new Request(`${origin}/api/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    }),
  );

/** Posts a value as JSON. */
export const post = (value: unknown): Promise<Response> => postText(JSON.stringify(value));

/** The handlers of the assessments, by method. */
export const assessmentMethods = { GET: getAssessments, POST, PUT, PATCH, DELETE, OPTIONS };
