import { isIP } from 'node:net';

/** The header in which the address goes on to the application (server/staff/visit.ts). */
export const addressHeader = 'x-facewise-address';

/** What only a proxy of ours may say. Without one it comes from the client, and is dropped. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/**
 * An address as limits count it: IPv4 as it is; of IPv6 the first half, since whoever has one address
 * has all of the second.
 *
 * @param {string} text
 */
export const countedAddress = (text) => {
  const plain = text
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  if (isIP(plain) !== 6) return isIP(plain) === 4 ? plain : 'unknown';
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [
    ...front,
    ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'),
    ...back,
  ];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};

/**
 * Where a request comes from: the address of the connection, or, behind proxies of ours, what the
 * outermost of them saw. What a client wrote to the left of that counts for nothing.
 *
 * @param {string | undefined} connection
 * @param {string | undefined} forwardedFor the `X-Forwarded-For` header
 * @param {number} proxies how many proxies of ours stand in front
 */
export const clientAddress = (connection, forwardedFor, proxies) => {
  const seen = (forwardedFor ?? '').split(',').filter((part) => part.trim() !== '');
  const told = proxies > 0 ? seen.at(-proxies) : undefined;
  return countedAddress(told ?? connection ?? '');
};

/**
 * Writes the address into the headers of a request, over whatever the client put there.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} proxies how many proxies of ours stand in front
 */
export const tellAddress = (request, proxies) => {
  const told = request.headers['x-forwarded-for'];
  const forwardedFor = Array.isArray(told) ? told.join(',') : told;
  request.headers[addressHeader] = clientAddress(
    request.socket.remoteAddress,
    forwardedFor,
    proxies,
  );
  if (proxies === 0) for (const name of forwarded) delete request.headers[name];
};

/**
 * How many proxies of ours stand in front, from the environment.
 *
 * @param {string | undefined} value
 */
export const proxiesFrom = (value) => (/^[0-9]$/.test(value ?? '') ? Number(value) : 0);
