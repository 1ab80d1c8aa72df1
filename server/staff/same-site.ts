import { Refusal } from '../../lib/api/problem.ts';

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** The host that the browser spoke to: behind a proxy, the one that the proxy was asked for. */
const hostsOf = (request: Request): readonly string[] =>
  [
    request.headers.get('host'),
    request.headers.get('x-forwarded-host'),
    new URL(request.url).host,
  ].filter((host) => host !== null);

const originIsOurs = (origin: string, request: Request): boolean => {
  if (!URL.canParse(origin)) return false;
  return hostsOf(request).includes(new URL(origin).host);
};

/**
 * Whether another site could have made this browser send the request (S-07). Reading changes
 * nothing, so it may come from anywhere. Otherwise `Sec-Fetch-Site`, which no page can forge, must say
 * `same-origin`; a browser too old for it must name us as `Origin`. What sends neither is no browser
 * and holds no cookie of somebody else.
 */
export const isCrossSite = (request: Request): boolean => {
  if (safeMethods.includes(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && !originIsOurs(origin, request);
};

/** @throws Refusal 403 for a change that another site asked for */
export const refuseCrossSite = (request: Request): void => {
  if (!isCrossSite(request)) return;
  throw new Refusal(403, {
    path: '',
    code: 'cross-site',
    message: 'Another site asked for this change. Nothing was changed.',
  });
};
