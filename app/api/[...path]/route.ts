import { answering } from '../../../lib/api/answering.ts';
import { Refusal } from '../../../lib/api/problem.ts';

/** Every address below `/api` that is none: a problem, where a page would be no use to a program. */
const notFound = answering(() => {
  const message = 'Nothing is at this address. The API is described at /api/v1/openapi.json.';
  throw new Refusal(404, { path: '', code: 'not-found', message });
});

export {
  notFound as GET,
  notFound as POST,
  notFound as PUT,
  notFound as PATCH,
  notFound as DELETE,
  notFound as OPTIONS,
};
