import { readFileSync } from 'node:fs';
import { createServer, STATUS_CODES } from 'node:http';
import { proxiesFrom, tellAddress } from './client-address.mjs';
import { dropInnerHeaders } from './inner-headers.mjs';

/*
 * What stands before Next: refuses what no page and no call of this product ever needs, so that
 * every answer, also to a broken request, carries the security headers. Next itself answers a
 * malformed escape or a doubled slash before `proxy.ts` is asked, and then without them.
 */

const baseline = /** @type {Record<string, string>} */ (
  JSON.parse(readFileSync(new URL('../../lib/http/baseline-headers.json', import.meta.url), 'utf8'))
);

const readMethods = ['GET', 'HEAD'];
const apiMethods = [...readMethods, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** No address of the product has a query near this length. */
const longestQuery = 1024;

/** Far above the 16 kB that the API takes, which says so itself; this keeps uploads out of memory. */
const largestBody = 65_536;

/**
 * How long somebody may take to send, in milliseconds: the headers, the whole request, and how often
 * that is looked at. Every request of ours fits into one packet or a few; an answer may take as long as it likes.
 *
 * @typedef {{ headers: number, request: number, look: number }} Patience
 * @type {Patience}
 */
const patience = { headers: 10_000, request: 20_000, look: 2_000 };

/** @param {string} path */
const isDecodable = (path) => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * The status that a request is refused with; null when it may pass.
 *
 * @param {{
 *   method?: string | undefined,
 *   url?: string | undefined,
 *   length?: string | undefined,
 *   transfer?: string | undefined,
 * }} request `length` and `transfer` are the headers Content-Length and Transfer-Encoding
 * @returns {400 | 404 | 405 | 411 | 413 | 414 | null}
 */
export const refusal = ({ method = 'GET', url = '/', length, transfer }) => {
  if (!url.startsWith('/')) return 400;
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  if (!isDecodable(path)) return 400;
  if (path.includes('//') || path.includes('\\')) return 404;
  // No page has a letter that needs an escape; an escaped one would miss the hashes of its page.
  if (path.includes('%') && !path.startsWith('/_next/')) return 404;
  const isApi = path === '/api' || path.startsWith('/api/');
  if (!(isApi ? apiMethods : readMethods).includes(method)) return 405;
  if (query.length > longestQuery) return 414;
  // A body without a length has no end that could be held against the limit before Next keeps it.
  if (transfer !== undefined) return 411;
  if (Number(length ?? 0) > largestBody) return 413;
  return null;
};

/** @param {number} status */
const problem = (status) =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status });

/**
 * What a request that never became one is answered with.
 *
 * @param {unknown} code of Node's error
 */
const statusOf = (code) => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
};

/**
 * @param {number} status
 * @param {string} body
 */
const headersFor = (status, body) => ({
  ...baseline,
  'cache-control': 'no-store',
  'content-type': 'application/problem+json; charset=utf-8',
  'content-length': String(Buffer.byteLength(body)),
  connection: 'close',
  ...(status === 405 ? { allow: readMethods.join(', ') } : {}),
});

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | undefined} method
 */
const refuse = (response, status, method) => {
  const body = problem(status);
  response.writeHead(status, headersFor(status, body));
  response.end(method === 'HEAD' ? undefined : body);
};

/**
 * A server that refuses or hands on.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} [proxies] how many proxies of ours stand in front; the environment says so
 * @param {Patience} [waits]
 */
export const frontDoor = (
  handler,
  proxies = proxiesFrom(process.env.FACEWISE_TRUSTED_PROXIES),
  waits = patience,
) => {
  const limits = {
    headersTimeout: waits.headers,
    requestTimeout: waits.request,
    connectionsCheckingInterval: waits.look,
  };
  const server = createServer(limits, (request, response) => {
    const { method, url, headers } = request;
    const status = refusal({
      method,
      url,
      length: headers['content-length'],
      transfer: headers['transfer-encoding'],
    });
    if (status === null) {
      tellAddress(request, proxies);
      dropInnerHeaders(request);
      handler(request, response);
      return;
    }
    refuse(response, status, method);
  });
  // Node would answer an expectation that it does not know by itself, without our headers.
  server.on('checkExpectation', ({ method }, response) => refuse(response, 417, method));
  // A request that Node's own parser refuses never becomes a request.
  server.on('clientError', (error, socket) => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const status = statusOf('code' in error ? error.code : undefined);
    const body = problem(status);
    const head = Object.entries(headersFor(status, body)).map(([key, value]) => `${key}: ${value}`);
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', body].join('\r\n'));
  });
  return server;
};
