import { answering } from '../../../../lib/api/answering.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { refuseCrossSite } from '../../../../server/staff/same-site.ts';

/**
 * Empties the caches of the browser that asks, the one of pages gone back to among them (P-31). It
 * needs nobody's leave but comes from our own page: it can only take away what the browser can fetch again.
 * `storage` is left out on purpose: docs/decisions/kiosk.md.
 */
export const POST = answering((request) => {
  refuseCrossSite(request);
  return new Response(null, {
    status: 204,
    headers: { 'clear-site-data': '"cache"', 'cache-control': 'no-store' },
  });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST, OPTIONS');
