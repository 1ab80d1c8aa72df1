/**
 * Whether an origin is on a list of host sources, as `frame-ancestors` reads it: an exact origin, an
 * origin whose port is `*`, or `'self'`. Nothing else matches, and the opaque origin never does.
 *
 * @param own the origin of the frame itself, for `'self'`
 */
export const allowsOrigin = (allowed: readonly string[], origin: string, own: string): boolean =>
  origin !== 'null' &&
  allowed.some((source) => {
    if (source === "'self'") return origin === own;
    if (!source.endsWith(':*')) return origin === source;
    const site = source.slice(0, -2);
    return (
      origin === site || (origin.startsWith(`${site}:`) && /^:\d+$/.test(origin.slice(site.length)))
    );
  });
