/**
 * What Next says to itself: which page it matched, that a page is only looked ahead for, that a kept page shall
 * be made anew. From outside such a header could only change what somebody else is served from a
 * cache in between (S-23); with `x-middleware-prefetch` a page is answered with `{}`. No browser sends one for this product.
 */
const inner = /^x-(?:middleware|invoke|matched|prerender|next|nextjs|now)-/;

/**
 * Takes them out of a request before Next reads it.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export const dropInnerHeaders = ({ headers }) => {
  for (const name of Object.keys(headers)) if (inner.test(name)) delete headers[name];
};
