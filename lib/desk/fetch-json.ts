import { noteContact } from './contact.ts';
import { noteServerDate } from './server-clock.ts';

/** The server could not be asked, or something in between answered in its place. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** The server refused. `body` is what it said, as data. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`refused with ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** Whether an error says that nobody is signed in here any more. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refused && error.status === 401;

/** How long an answer may take before the server counts as gone, in milliseconds. */
const patience = 10_000;

const isJson = (response: Response): boolean =>
  /^application\/((problem|fhir)\+)?json\b/.test(response.headers.get('content-type') ?? '');

/**
 * Asks our own API. Only JSON counts as an answer of the server: the page of a hotel network that
 * says 200 does not. `T` is trusted: the server builds it from the same contract.
 *
 * @throws {Unreachable} when the server did not answer in time, or something else did
 * @throws {Refused} when it answered with an error
 */
export const fetchJson = async <T>(
  path: string,
  {
    method = 'GET',
    body,
    signal,
  }: {
    readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly body?: unknown;
    readonly signal?: AbortSignal;
  } = {},
): Promise<T> => {
  const limit = AbortSignal.timeout(patience);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      redirect: 'error',
      cache: 'no-store',
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Unreachable();
  }
  const heard = () => {
    noteContact();
    noteServerDate(response.headers.get('date'));
  };
  if (response.status === 204) {
    heard();
    return undefined as T;
  }
  if (!isJson(response) || response.status >= 502) throw new Unreachable();
  const said: unknown = await response.json().catch(() => {
    throw new Unreachable();
  });
  heard();
  if (!response.ok) throw new Refused(response.status, said);
  return said as T;
};

/** Why the server refused, in its own words; empty when it gave none. */
export const problemDetail = ({ body }: Refused): string => {
  const detail = (body as { readonly detail?: unknown } | null)?.detail;
  return typeof detail === 'string' ? detail : '';
};
