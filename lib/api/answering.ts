import { databaseAway, isDatabaseAway } from './database-away.ts';
import { problemOf, problemResponse, Refusal } from './problem.ts';

/** What a route handler of Next is, for routes without parameters. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Where in our code an unexpected error came from. Its message is left out: it could repeat an
 * answer, and no answer is ever written to a log (P-23).
 */
const placesOf = (error: unknown): string =>
  error instanceof Error && error.stack !== undefined
    ? error.stack
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : '';

/**
 * A handler that always answers. A refusal becomes its problem; anything unexpected becomes a 500
 * that says nothing about the inside (S-14), and a line for the operator that says nothing about
 * the answers.
 */
export const answering =
  (answer: (request: Request) => Response | Promise<Response>): Handler =>
  async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof Refusal) return problemResponse(error.problem, error.headers);
      if (isDatabaseAway(error)) return problemResponse(databaseAway(), { 'retry-after': '5' });
      const kind = error instanceof Error ? error.constructor.name : typeof error;
      console.error(`${request.method} ${new URL(request.url).pathname}: unexpected ${kind}`);
      console.error(placesOf(error));
      const message = 'Something went wrong on the server. Nothing of the request was kept.';
      return problemResponse(problemOf(500, [{ path: '', code: 'internal-error', message }]));
    }
  };

/** What an id, a slug or a token in an address can look like; anything else is nowhere. */
const inAddress = /^[\w$-]{1,200}$/;

/**
 * A handler for a route with parameters in its path, which Next hands over as a promise. A parameter
 * that could be nobody's never reaches a query.
 */
export const answeringAt =
  <Params extends object>(
    answer: (request: Request, params: Params) => Response | Promise<Response>,
  ) =>
  (request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> =>
    answering(async (asked) => {
      const given = await params;
      if (Object.values({ ...given } as object).every((each) => inAddress.test(`${each}`)))
        return answer(asked, given);
      throw new Refusal(404, { path: '', code: 'not-found', message: 'There is no such thing.' });
    })(request);
