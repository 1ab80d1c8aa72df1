import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Says exactly these bytes to the server. @returns all that it answers */
const say = (base: string, ...parts: readonly (string | Buffer)[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    let heard = '';
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });

const head = (path: string, ...lines: readonly string[]): string =>
  [`POST ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...lines, '', ''].join('\r\n');

const asked = '/api/v1/assessments';
const json = 'Content-Type: application/json';

test('a body that is huge, without a length, deep or compressed is refused, and costs nothing', async ({
  baseURL,
  request,
}) => {
  const base = baseURL ?? '';
  const deep = '['.repeat(16_000);
  const packed = gzipSync('{"answers":{}}');
  for (const [status, ...parts] of [
    [411, head(asked, json, 'Transfer-Encoding: chunked'), '5\r\n{"a":\r\n'],
    [413, head(asked, json, 'Content-Length: 9000000'), '{"a":'],
    [413, head(asked, json, 'Content-Length: 20000'), `"${'x'.repeat(19_998)}"`],
    [400, head(asked, json, `Content-Length: ${deep.length}`), deep],
    [415, head(asked, json, 'Content-Encoding: gzip', `Content-Length: ${packed.length}`), packed],
  ] as const) {
    const heard = await say(base, ...parts);
    expect(heard.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(heard.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  }
  const live = await request.get('/api/v1/health/live');
  expect(live.status()).toBe(200);
});

test('keys of every object, said as JSON, change nothing for whoever asks next', async ({
  request,
}) => {
  for (const body of [
    '{"__proto__":{"setting":"specialist"}}',
    '{"answers":{"__proto__":{"side":"left"}}}',
    '{"constructor":{"prototype":{"answers":{"side":"left"}}}}',
  ]) {
    const answer = await request.post(asked, {
      headers: { 'content-type': 'application/json' },
      data: Buffer.from(body),
    });
    expect(answer.status(), body).toBe(422);
  }
  const next = await request.post(asked, { data: {} });
  expect(await next.json()).toMatchObject({
    setting: 'self-check',
    urgency: 'routine',
    result: { band: 'not-enough-information' },
  });
});

test('an address cannot climb out of its folder or write a header', async ({ baseURL }) => {
  const base = baseURL ?? '';
  for (const path of [
    '/embed/../../etc/passwd',
    '/embed/..%2f..%2fetc%2fpasswd',
    '/api/v1/clinics/..%2f..%2fserver',
    '/api/v1/clinics/%00',
    '/en/check/%0d%0aset-cookie:%20a=b',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/embed/v1.0.0/../../../package.json',
    '/?next=%0d%0aset-cookie:%20a=b',
  ]) {
    const heard = await say(
      base,
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
    );
    expect(heard, path).toMatch(/^HTTP\/1\.1 (?:307|308|400|404) /);
    expect(heard, path).not.toMatch(/^set-cookie/im);
    expect(heard, path).not.toMatch(/root:x:|"dependencies"/);
  }
});
