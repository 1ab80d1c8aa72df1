import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frontDoor, refusal } from '../../scripts/lib/front-door.mjs';

const server = frontDoor((_, response) => response.end('through'));
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
});

const ask = (path: string, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });

const say = (text: string, to = port) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(to, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });

describe('what passes', () => {
  it.each([
    ['a page', { url: '/zh-CN/check/side' }],
    ['a navigation of the framework', { url: '/en?_rsc=abc' }],
    ['a static file with an escape', { url: '/_next/static/%5Bx%5D.js' }],
    ['a call', { method: 'POST', url: '/api/v1/assessments', length: '16384' }],
    [
      'a call that the API itself refuses',
      { method: 'POST', url: '/api/v1/assessments', length: '20000' },
    ],
  ])('%s', (_, asked) => {
    expect(refusal(asked)).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    [400, 'a malformed escape', { url: '/en/check/%zz' }],
    [400, 'an address of another server', { url: 'http://evil.example/' }],
    [404, 'a doubled slash', { url: '//evil.example' }],
    [404, 'a backslash', { url: '/\\evil.example' }],
    [404, 'an escaped letter', { url: '/%65n' }],
    [405, 'a method that a page does not have', { method: 'POST', url: '/en' }],
    [405, 'a trace', { method: 'TRACE', url: '/api/v1/health/live' }],
    [
      413,
      'a body far too large',
      { method: 'POST', url: '/api/v1/assessments', length: '9000000' },
    ],
    [
      411,
      'a body without a length',
      { method: 'POST', url: '/api/v1/assessments', transfer: 'chunked' },
    ],
    [414, 'a query without end', { url: `/en?${'a=1&'.repeat(400)}` }],
  ])('%i: %s', (status, _, asked) => {
    expect(refusal(asked)).toBe(status);
  });
});

describe('every refusal', () => {
  const needed = [
    'content-security-policy',
    'strict-transport-security',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
  ];

  it('carries the security headers', async () => {
    const { status, headers } = await ask('/en/%zz');
    expect(status).toBe(400);
    for (const name of needed) expect(headers[name], name).toBeTruthy();
    expect(headers['cache-control']).toBe('no-store');
  });

  it('carries them also where the parser refuses', async () => {
    const heard = await say('GET / HTTP/9.9\r\nBroken\r\n\r\n');
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    for (const name of needed) expect(heard, name).toContain(name);
  });

  it('carries them also for an expectation that nobody can meet', async () => {
    const heard = await say(
      'GET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: poison\r\n\r\n',
    );
    expect(heard).toMatch(/^HTTP\/1\.1 417 /);
    for (const name of needed) expect(heard, name).toContain(name);
  });

  it('ends a request that comes too slowly, whether in its head or in its body', async () => {
    const hasty = frontDoor(
      (request, response) => request.resume().on('end', () => response.end()),
      0,
      {
        headers: 100,
        request: 100,
        look: 20,
      },
    );
    await new Promise<void>((resolve) => hasty.listen(0, '127.0.0.1', resolve));
    const address = hasty.address();
    const slow = typeof address === 'object' && address !== null ? address.port : 0;
    for (const text of [
      'GET /en HTTP/1.1\r\nHost: a\r\n',
      'POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{',
    ]) {
      const heard = await say(text, slow);
      expect(heard).toMatch(/^HTTP\/1\.1 408 /);
      for (const name of needed) expect(heard, name).toContain(name);
    }
    hasty.close();
  });

  it('is patient for seconds and not for minutes with real requests', () => {
    expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 20_000]);
  });

  it('lets the rest through', async () => {
    expect((await ask('/en')).status).toBe(200);
  });
});
