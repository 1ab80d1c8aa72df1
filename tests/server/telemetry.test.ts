import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../lib/api/problem.ts';
import { measured } from '../../scripts/lib/measured.mjs';
import { environment } from '../../server/environment.ts';
import { outboxAge } from '../../server/intakes/outbox-age.ts';
import { routeOf } from '../../server/telemetry/route-of.ts';
import { safeAttributes } from '../../server/telemetry/safe-attributes.ts';
import { sendTelemetry } from '../../server/telemetry/send.ts';
import { add, record, setTelemetry, timed } from '../../server/telemetry/telemetry.ts';
import { apiRoutes, attributeValues, metrics } from '../../server/telemetry/vocabulary.ts';
import { startCollector } from './support/collector.ts';

const canary = 'c4n4ry';
const endpoint = 'OTEL_EXPORTER_OTLP_ENDPOINT';

afterEach(() => {
  setTelemetry(undefined);
  delete process.env[endpoint];
});

describe('a route', () => {
  test('of the API is one of those in the tree, all of which are named', () => {
    const tree = fileURLToPath(new URL('../../app/api/v1/', import.meta.url));
    const found = readdirSync(tree, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(`${sep}route.ts`))
      .map((file) => file.split(sep).slice(0, -1).join('/'));
    expect([...apiRoutes].sort()).toEqual(found.sort());
  });

  test.each([
    ['/api/v1/assessments', '/api/v1/assessments'],
    [`/api/v1/intakes?ref=${canary}`, '/api/v1/intakes'],
    [`/api/v1/intakes/${canary}`, '/api/v1/intakes/[id]'],
    [`/api/v1/intakes/${canary}/fhir`, '/api/v1/intakes/[id]/fhir'],
    ['/api/v1/intakes/stream', '/api/v1/intakes/stream'],
    ['/api/v1/fhir/QuestionnaireResponse/$assess', '/api/v1/fhir/QuestionnaireResponse/$assess'],
    [`/api/v1/${canary}`, 'other'],
    [`/api/v1/intakes/${canary}/${canary}`, 'other'],
    [`/en/check/${canary}`, 'page'],
    ['/zh-CN', 'page'],
    [`/embed/${canary}?ref=${canary}`, 'frame'],
    [`/_next/static/${canary}.js`, 'file'],
    [`/${canary}`, 'other'],
  ])('of %s is %s: nothing else of the address is kept', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });
});

describe('an attribute', () => {
  test('passes with a name and a value of the vocabulary', () => {
    const given = { 'http.route': '/api/v1/intakes/[id]', 'http.response.status_code': 201 };
    expect(safeAttributes(given)).toEqual(given);
  });

  test.each([
    ['a name that is not in it', { 'facewise.ticket': 'A017' }],
    ['a name that every object has', { constructor: 'A017', __proto__: 'A017' }],
    ['an address in the place of its route', { 'http.route': `/api/v1/intakes/${canary}` }],
    ['a method that somebody made up', { 'http.request.method': canary }],
    ['a number that is no status', { 'http.response.status_code': 20_261_128 }],
    ['an answer as an outcome', { 'facewise.outcome': ['left'] }],
  ])('is dropped that has %s', (_, given) => {
    expect(safeAttributes(given)).toEqual({});
  });
});

test('a device without a right clock tells how long a submission lay on it all the same', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  const collected = '2020-01-01T00:00:00Z';
  expect(outboxAge(collected, new Date('2020-01-01T00:05:00Z'), now)).toBe(300);
  expect(outboxAge('2026-11-28T11:59:00Z', null, now)).toBe(60);
  expect(outboxAge(undefined, null, now)).toBeNull();
});

test('without an address to send it to nothing is measured, and work is done as it is', async () => {
  expect(environment({}).sendsTelemetry).toBe(false);
  expect(environment({ [endpoint]: 'http://127.0.0.1:4318' }).sendsTelemetry).toBe(true);
  expect(timed('assess', () => 1)).toBe(1);
  record('facewise.outbox.age', 1);
  add('facewise.streams.open', 1);
});

/** A server whose every request does some work, well and badly, with what was sent in its hands. */
const serveSomething = async () => {
  const server = createServer((request, response) =>
    measured(request, response, async () => {
      response.statusCode = request.url?.includes('assessments') ? 200 : 500;
      timed('assess', () => canary);
      const refusal = new Refusal(422, { path: '/side', code: 'unknown-key', message: canary });
      await timed('filing', () => Promise.reject(refusal)).catch(() => undefined);
      await timed('filing', () => Promise.reject(new Error(canary))).catch(() => undefined);
      record('facewise.outbox.age', -5);
      record('facewise.queue.told_delay', 0.02);
      add('facewise.streams.open', 1);
      response.end(canary);
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { base: `http://127.0.0.1:${port}`, stop: () => server.close() };
};

test('what is sent tells of work and time, and nothing of what was asked, answered or thrown (P-23)', async () => {
  const collector = await startCollector();
  const something = await serveSomething();
  process.env[endpoint] = collector.endpoint;
  const end = sendTelemetry(async () => 90);
  for (const path of [
    `/api/v1/assessments?name=${canary}`,
    `/api/v1/intakes/${canary}`,
    `/${canary}`,
  ])
    await fetch(`${something.base}${path}`, {
      method: 'POST',
      body: canary,
      headers: {
        cookie: `${canary}=${canary}`,
        traceparent: `00-${'c'.repeat(32)}-${'d'.repeat(16)}-01`,
      },
    }).then((answer) => answer.text());
  await end();
  something.stop();
  collector.stop();

  const text = collector.text();
  // It would prove nothing if nothing had been sent.
  for (const name of Object.keys(metrics)) expect(text).toContain(`"${name}"`);
  expect(text).toContain('"POST /api/v1/intakes/[id]"');
  expect(text.toLowerCase()).not.toContain(canary);
  expect(text).not.toContain('c'.repeat(32));
  const resource = ['service.name', 'service.version', 'service.instance.id'];
  const allowed = [...Object.keys(attributeValues), ...resource];
  expect(collector.attributeNames().filter((name) => !allowed.includes(name))).toEqual([]);

  const spans = collector.objects().filter((each) => 'spanId' in each) as {
    name: string;
    traceId: string;
    spanId: string;
    parentSpanId?: string;
  }[];
  const asked = spans.find(({ name }) => name === 'POST /api/v1/assessments');
  const below = spans.filter(({ parentSpanId }) => parentSpanId === asked?.spanId);
  expect(below.map(({ name }) => name).sort()).toEqual(['assess', 'filing', 'filing']);
  expect(below.every(({ traceId }) => traceId === asked?.traceId)).toBe(true);
});
