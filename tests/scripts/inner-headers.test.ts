import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { dropInnerHeaders } from '../../scripts/lib/inner-headers.mjs';

test('what Next says to itself is not taken from outside, and nothing else is lost', () => {
  const outer = {
    host: 'clinic.example',
    accept: 'text/html',
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-state-tree': '%5B%5D',
    'x-forwarded-proto': 'https',
    'x-facewise-address': '192.0.2.1',
    'idempotency-key': 'k',
  };
  const inner = {
    'x-middleware-prefetch': '1',
    'x-middleware-subrequest': 'proxy',
    'x-invoke-path': '/',
    'x-matched-path': '/',
    'x-prerender-revalidate': '1',
    'x-nextjs-data': '1',
    'x-next-cache-tags': 'x',
    'x-now-route-matches': '1',
  };
  const request = { headers: { ...outer, ...inner } };
  dropInnerHeaders(request as unknown as IncomingMessage);
  expect(request.headers).toEqual(outer);
});
