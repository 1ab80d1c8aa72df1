import type { Handler } from './answering.ts';
import { problemOf, problemResponse } from './problem.ts';

/**
 * Handlers for the methods that a route does not offer: 405 with `Allow`, and OPTIONS, which names
 * the methods and grants no other origin anything.
 *
 * @param allow the value of `Allow`, such as `GET, HEAD, OPTIONS`
 */
export const otherMethods = (allow: string) => {
  const refuse: Handler = async (request) => {
    const message = `${request.method} is not offered here. Offered: ${allow}.`;
    const problem = problemOf(405, [{ path: '', code: 'method-not-allowed', message }]);
    return problemResponse(problem, { allow });
  };
  const options: Handler = async () => new Response(null, { status: 204, headers: { allow } });
  return {
    GET: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: options,
  };
};
