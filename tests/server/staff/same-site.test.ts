import { describe, expect, test } from 'vitest';
import { currentActor } from '../../../server/staff/current-actor.ts';
import { isCrossSite } from '../../../server/staff/same-site.ts';

const request = (method: string, headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/v1/session', { method, headers });

describe('a change that another site asked for', () => {
  test.each([
    ['a form or a script of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling host', { 'sec-fetch-site': 'same-site' }],
    ['an address typed or a bookmark, which never changes anything', { 'sec-fetch-site': 'none' }],
    [
      'an old browser on another site',
      { origin: 'https://elsewhere.example', host: 'desk.example' },
    ],
    ['an old browser in a sandboxed frame', { origin: 'null', host: 'desk.example' }],
    [
      'another port of the same machine',
      { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:3000' },
    ],
    [
      'a forged Origin does not help where the browser tells the truth',
      { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:3000' },
    ],
  ])('%s is refused by every unsafe method', async (_what, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isCrossSite(request(method, headers))).toBe(true);
      await expect(currentActor(request(method, headers))).rejects.toThrow('403');
    }
  });

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }],
    ['our own page in an old browser', { origin: 'https://desk.example', host: 'desk.example' }],
    [
      'our own page behind a proxy that asks us by another name',
      {
        origin: 'https://desk.example',
        host: '127.0.0.1:3000',
        'x-forwarded-host': 'desk.example',
      },
    ],
    ['a program without a browser', {}],
  ])('%s is let through', async (_what, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isCrossSite(request(method, headers))).toBe(false);
      await expect(currentActor(request(method, headers))).resolves.toEqual({ kind: 'anonymous' });
    }
  });

  test('reading may come from anywhere', () => {
    for (const method of ['GET', 'HEAD']) {
      expect(isCrossSite(request(method, { 'sec-fetch-site': 'cross-site' }))).toBe(false);
    }
  });
});
