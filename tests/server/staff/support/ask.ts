/** What a route answered. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A handler of a route, with or without parameters in its path. */
export type AnyHandler = (
  request: Request,
  context: { readonly params: Promise<{ id: string }> },
) => Promise<Response>;

/** Asks a handler as the browser of our own page would. */
export const ask = async <T = unknown>(
  handler: AnyHandler,
  {
    method = 'GET',
    path = '/api/v1/x',
    body,
    cookie,
    id = '',
    address = '192.0.2.1',
    headers = {},
  }: {
    readonly method?: string;
    readonly path?: string;
    readonly body?: unknown;
    readonly cookie?: string;
    readonly id?: string;
    readonly address?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer<T>> => {
  const response = await handler(
    new Request(`http://127.0.0.1:3000${path}`, {
      method,
      headers: {
        host: '127.0.0.1:3000',
        'sec-fetch-site': 'same-origin',
        'x-facewise-address': address,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/156.0 Safari/537.36',
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve({ id }) },
  );
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? null : JSON.parse(text)) as T,
    headers: response.headers,
  };
};

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .find((pair) => pair?.split('=')[1] !== '') ?? '';

/** The code of the first error of a refusal. */
export const codeOf = ({ body }: Answer): string | undefined =>
  (body as { errors?: readonly { code: string }[] } | null)?.errors?.[0]?.code;
