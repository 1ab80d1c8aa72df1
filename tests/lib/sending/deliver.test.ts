import { describe, expect, test } from 'vitest';
import { deviceTimeHeader, rulesHashHeader } from '../../../lib/api/file-intake.ts';
import { deliver } from '../../../lib/sending/deliver.ts';
import { heartbeat } from '../../../lib/sending/heartbeat.ts';
import { retryAfterOf } from '../../../lib/sending/retry-after.ts';
import { newKey, type Submission, submissionOf } from '../../../lib/sending/submission.ts';
import { rulesVersion } from '../../../rules/version.ts';

const submission: Submission = submissionOf(
  { answers: { side: 'left' }, witness: {}, subject: 'self' },
  {
    clinic: 'demo',
    lang: 'en',
    source: 'kiosk',
    consent: { text: 'abc' },
    now: new Date('2026-11-27T08:00:00Z'),
  },
);

const receipt = { id: 'i1', ticket: 'A7', urgency: 'routine', receivedAt: '2026-11-27T08:00:01Z' };

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A network that gives one answer, and remembers what it was asked. */
const network = ({
  status = 201,
  type = 'application/json',
  body = '{}',
  headers = {},
}: Answer) => {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetchIt = (async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(body, { status, headers: { 'content-type': type, ...headers } });
  }) as unknown as typeof fetch;
  return { asked, fetchIt };
};

const tryWith = (answer: Answer) =>
  deliver(submission, network(answer).fetchIt, new AbortController().signal, () => 0);

const problem = 'application/problem+json; charset=utf-8';

describe('one try to send', () => {
  test('something kept by a program that named no rules names none now', async () => {
    const { asked, fetchIt } = network({ body: JSON.stringify(receipt) });
    const { key, body } = submission;
    await deliver({ key, body }, fetchIt, new AbortController().signal);
    expect(new Headers(asked[0]?.init.headers).has(rulesHashHeader)).toBe(false);
  });

  test('a refusal because the questions have changed since is known as that', async () => {
    const errors = [{ path: '/answers', code: 'older-rules', message: 'x' }];
    const answer = { status: 422, type: problem, body: JSON.stringify({ status: 422, errors }) };
    expect(await tryWith(answer)).toEqual({ kind: 'refused', status: 422, isOutdated: true });
    expect(await tryWith({ ...answer, body: 'broken' })).toMatchObject({ isOutdated: false });
  });

  test('carries the key, and the answers without a name', async () => {
    const { asked, fetchIt } = network({ body: JSON.stringify(receipt) });
    const now = () => Date.parse('2026-11-27T08:00:05Z');
    await deliver(submission, fetchIt, new AbortController().signal, now);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe('/api/v1/intakes');
    expect(new Headers(asked[0]?.init.headers).get(rulesHashHeader)).toBe(rulesVersion.hash);
    expect(new Headers(asked[0]?.init.headers).get(deviceTimeHeader)).toBe(
      '2026-11-27T08:00:05.000Z',
    );
    expect(new Headers(asked[0]?.init.headers).get('idempotency-key')).toBe(submission.key);
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual({
      clinic: 'demo',
      answers: { side: 'left' },
      lang: 'en',
      subject: 'self',
      consent: { text: 'abc' },
      collectedAt: '2026-11-27T08:00:00.000Z',
      source: 'kiosk',
    });
  });

  test.each([200, 201])('%i with a receipt is delivered', async (status) => {
    expect(await tryWith({ status, body: JSON.stringify(receipt) })).toEqual({
      kind: 'delivered',
      receipt,
    });
  });

  test.each<[string, Answer]>([
    ['a sign-in page of a hotel', { status: 200, type: 'text/html', body: '<h1>Welcome</h1>' }],
    ['a page that claims to be JSON', { status: 200, body: '{"status":"ok"}' }],
    ['an empty 200', { status: 200, type: 'text/plain', body: '' }],
    ['a receipt as HTML', { status: 201, type: 'text/html', body: JSON.stringify(receipt) }],
    ['a proxy that forbids', { status: 403, type: 'text/html', body: 'blocked' }],
    ['a network that wants a sign-in', { status: 511, type: 'text/html', body: 'sign in' }],
  ])('%s is not reached', async (_, answer) => {
    expect(await tryWith(answer)).toEqual({ kind: 'unreached', retryAfter: null });
  });

  test.each([400, 401, 403, 404, 413, 415, 422])('%i ends it for good', async (status) => {
    expect(await tryWith({ status, type: problem })).toEqual({
      kind: 'refused',
      status,
      isOutdated: false,
    });
  });

  test.each([408, 409, 425, 429, 500, 502, 503, 504])('%i is worth another try', async (status) => {
    expect(await tryWith({ status, type: problem })).toEqual({
      kind: 'unreached',
      retryAfter: null,
    });
  });

  test('the pause that the server asks for is taken over', async () => {
    expect(await tryWith({ status: 503, type: problem, headers: { 'retry-after': '7' } })).toEqual({
      kind: 'unreached',
      retryAfter: 7_000,
    });
  });

  test('rejects when nobody answers, and when it is cut off', async () => {
    const nobody = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    await expect(deliver(submission, nobody, new AbortController().signal)).rejects.toThrow();
    const cut = AbortSignal.abort();
    const waits = ((_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted) reject(new DOMException('cut', 'AbortError'));
      })) as unknown as typeof fetch;
    await expect(deliver(submission, waits, cut)).rejects.toThrow('cut');
  });
});

describe('an idempotency key', () => {
  test('has 192 bits, and no two are alike', () => {
    const keys = Array.from({ length: 1_000 }, newKey);
    expect(new Set(keys).size).toBe(1_000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{48}$/);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-27T08:00:00Z');
  test.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    [' 120 ', 120_000],
    ['Fri, 27 Nov 2026 08:01:00 GMT', 60_000],
    ['Fri, 27 Nov 2026 07:00:00 GMT', 0],
  ])('%j means %j ms', (header, pause) => {
    expect(retryAfterOf(header, now)).toBe(pause);
  });
});

describe('the heartbeat', () => {
  const beat = (answer: Answer) => heartbeat(network({ status: 200, ...answer }).fetchIt);
  test('is there when our server says that it lives', async () => {
    expect(await beat({ body: '{"status":"live"}' })).toBe(true);
  });
  test.each<[string, Answer]>([
    ['another server that answers 200', { type: 'text/html', body: '<h1>Sign in</h1>' }],
    ['JSON that says something else', { body: '{"status":"ok"}' }],
    ['an error', { status: 503, body: '{"status":"live"}' }],
  ])('is not there with %s', async (_, answer) => {
    expect(await beat(answer)).toBe(false);
  });
  test('is not there when nobody answers', async () => {
    const nobody = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    expect(await heartbeat(nobody)).toBe(false);
  });
});
