import { tokenShape } from './token.ts';

/** The cookies of the product. Patients get none. */
export const cookieNames = { session: 'facewise-session', kiosk: 'facewise-kiosk' } as const;
export type CookieName = keyof typeof cookieNames;

/**
 * The name as it is set. `__Host-` makes the browser insist on `Secure`, our own host and the whole
 * path (S-06). Browsers refuse `Secure` over plain http, so there, on loopback only, the plain name is used.
 */
const nameFor = (name: CookieName, isSecure: boolean): string =>
  isSecure ? `__Host-${cookieNames[name]}` : cookieNames[name];

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Whether the browser came over TLS. Everything but plain http on this very machine is treated so. */
export const isSecureRequest = (request: Request): boolean => {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return request.headers.get('x-forwarded-proto') === 'https' || !loopback.test(host);
};

/** The token in this cookie, or null where there is none that could be one of ours. */
export const readCookie = (request: Request, name: CookieName): string | null => {
  const wanted = nameFor(name, isSecureRequest(request));
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value = ''] = part.trim().split('=');
    if (key === wanted && tokenShape.test(value)) return value;
  }
  return null;
};

/**
 * A `Set-Cookie` line: not readable by scripts, never sent when another site leads here.
 *
 * @param seconds how long it lives; 0 takes it away
 */
export const setCookie = (
  request: Request,
  name: CookieName,
  token: string,
  seconds: number,
): string => {
  const isSecure = isSecureRequest(request);
  return [
    `${nameFor(name, isSecure)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${seconds}`,
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
};
