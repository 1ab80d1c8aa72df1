import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { largestBody } from '../../lib/api/read-json.ts';
import { explain } from '../../rules/engine/explain.ts';
import { contract, questionIds, settings } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import safetyCases from '../rules/data/safety-cases.json' with { type: 'json' };
import { anyBody, anySheet } from './support/bodies.ts';
import { assessmentMethods, post, postText, requestTo } from './support/call.ts';
import { schemaFaults } from './support/json-schema.ts';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly Record<string, string>[];
}

const problemOf = async (response: Response): Promise<ProblemBody> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = (await response.json()) as ProblemBody;
  expect(problem.status).toBe(response.status);
  expect(schemaFaults(openapi(), { $ref: '#/components/schemas/Problem' }, problem)).toEqual([]);
  return problem;
};

describe('the example sheets', () => {
  test('a classic hemifacial spasm is named first, strongly, with sources, and can wait for an appointment', async () => {
    const response = await post({ answers: exampleSheets['classic-hemifacial-spasm'].answers });
    expect(response.status).toBe(200);
    const assessment = await response.json();
    expect(assessment).toMatchObject({
      rules: rulesVersion,
      setting: 'self-check',
      urgency: 'routine',
      result: { band: 'strong' },
    });
    expect(assessment.result.patterns[0]).toEqual({ id: 'hemifacial-spasm-primary', fit: 'well' });
    const reasons = assessment.reasons.find(
      ({ pattern }: { pattern: string }) => pattern === 'hemifacial-spasm-primary',
    );
    expect(reasons.for.length).toBeGreaterThan(2);
    expect(reasons.for.some(({ sources }: { sources: string[] }) => sources.length > 0)).toBe(true);
  });

  test('a sudden droop is an emergency, and no pattern stands beside it', async () => {
    const response = await post({ answers: exampleSheets['sudden-droop'].answers });
    expect(await response.json()).toMatchObject({
      urgency: 'emergency-now',
      redFlags: [{ id: 'RF01', because: ['emergency-signs'] }],
      result: { patterns: [] },
      reasons: [],
      counterfactuals: [],
    });
  });

  test('an eyelid that has fluttered for ten days may be watched at home', async () => {
    const response = await post({ answers: exampleSheets['ten-day-eyelid-flutter'].answers });
    expect(await response.json()).toMatchObject({ urgency: 'self-care-watch', redFlags: [] });
  });

  test.each([{}, { answers: {} }])(
    '%j is legal, says too little, and never reassures',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(200);
      const assessment = await response.json();
      expect(assessment.result).toMatchObject({ band: 'not-enough-information', patterns: [] });
      expect(assessment.urgency).toBe('routine');
    },
  );
});

describe('what is answered', () => {
  test('is what the rules explain, in each setting', async () => {
    const answers = exampleSheets['classic-hemifacial-spasm'].answers;
    for (const setting of settings) {
      const response = await post({ answers, setting });
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(explain(answers, setting))));
    }
  });

  test('is never stored on its way', async () => {
    expect((await post({})).headers.get('cache-control')).toBe('no-store');
  });

  test('has the same bytes for the same answers in another order', async () => {
    const { answers } = exampleSheets['classic-hemifacial-spasm'];
    const turned = Object.fromEntries(
      Object.entries(answers)
        .reverse()
        .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
    );
    expect(await (await post({ answers: turned })).text()).toBe(
      await (await post({ answers })).text(),
    );
  });

  test('keeps the published contract for every safety sheet', async () => {
    const document = openapi();
    const sheets = Object.values(safetyCases)
      .flat()
      .filter((each) => typeof each === 'object' && each !== null && 'answers' in each);
    expect(sheets.length).toBeGreaterThan(50);
    for (const { answers } of sheets) {
      const response = await post({ answers });
      expect(response.status).toBe(200);
      const faults = schemaFaults(
        document,
        { $ref: '#/components/schemas/Assessment' },
        await response.json(),
      );
      expect(faults).toEqual([]);
    }
  });

  test('keeps the published contract for random legal sheets, and lists what was not asked', async () => {
    const document = openapi();
    await fc.assert(
      fc.asyncProperty(anySheet, async (answers) => {
        const response = await post({ answers });
        const body = await response.json();
        if (response.status !== 200) return body.errors[0].code === 'onset-after-age';
        return (
          schemaFaults(document, { $ref: '#/components/schemas/Assessment' }, body).length === 0
        );
      }),
      { numRuns: 500 },
    );
    expect(await (await post({ answers: { 'palsy-when': 'palsy-over-1y' } })).json()).toMatchObject(
      {
        ignored: ['palsy-when'],
      },
    );
  });
});

describe('a refused sheet names question and option', () => {
  test.each([
    [
      'an unknown question',
      { mood2: 'often' },
      { code: 'unknown-question', path: '/answers/mood2', question: 'mood2' },
    ],
    [
      'an unknown option',
      { side: 'up' },
      { code: 'unknown-option', path: '/answers/side', question: 'side', option: 'up' },
    ],
    [
      'an unknown option in a list',
      { triggers: ['rain'] },
      { code: 'unknown-option', path: '/answers/triggers', question: 'triggers', option: 'rain' },
    ],
    [
      'a list where one answer belongs',
      { side: ['left'] },
      { code: 'wrong-shape', path: '/answers/side', question: 'side' },
    ],
    [
      'one answer where a list belongs',
      { triggers: 'light' },
      { code: 'wrong-shape', path: '/answers/triggers', question: 'triggers' },
    ],
    ['null', { side: null }, { code: 'wrong-shape', path: '/answers/side', question: 'side' }],
    [
      'a number in a list',
      { triggers: [1] },
      { code: 'wrong-shape', path: '/answers/triggers', question: 'triggers' },
    ],
    [
      'an empty list',
      { triggers: [] },
      { code: 'empty', path: '/answers/triggers', question: 'triggers' },
    ],
    [
      'a repeated option',
      { triggers: ['light', 'light'] },
      { code: 'repeated-option', path: '/answers/triggers', question: 'triggers', option: 'light' },
    ],
    [
      'none beside another',
      { 'emergency-signs': ['none', 'vision-lost'] },
      {
        code: 'exclusive-option',
        path: '/answers/emergency-signs',
        question: 'emergency-signs',
        option: 'none',
      },
    ],
    [
      'not sure beside another',
      { 'warning-signs': ['unsteady', 'not-sure'] },
      {
        code: 'exclusive-option',
        path: '/answers/warning-signs',
        question: 'warning-signs',
        option: 'not-sure',
      },
    ],
    [
      'no medicine beside one',
      { medicines: ['no-medicine', 'stimulant'] },
      {
        code: 'exclusive-option',
        path: '/answers/medicines',
        question: 'medicines',
        option: 'no-medicine',
      },
    ],
    [
      'an onset later than the age',
      { 'age-now': 'age-18-39', 'onset-age': 'age-60-plus' },
      {
        code: 'onset-after-age',
        path: '/answers/onset-age',
        question: 'onset-age',
        option: 'age-60-plus',
      },
    ],
    [
      'a key named constructor',
      { constructor: 'left' },
      { code: 'unknown-question', path: '/answers/constructor', question: 'constructor' },
    ],
    [
      'a question with a slash',
      { 'a/b~c': 'left' },
      { code: 'unknown-question', path: '/answers/a~1b~0c', question: 'a/b~c' },
    ],
  ])('%s', async (_what, answers, expected) => {
    const problem = await problemOf(await post({ answers }));
    expect(problem).toMatchObject({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
    });
    expect(problem.errors).toHaveLength(1);
    expect(problem.errors[0]).toMatchObject(expected);
    expect(problem.errors[0]?.message).toContain(JSON.stringify(expected.question));
    if ('option' in expected)
      expect(problem.errors[0]?.message).toContain(JSON.stringify(expected.option));
  });

  test('an own __proto__ key, in the sheet and beside it', async () => {
    const inside = await problemOf(await postText('{"answers":{"__proto__":{"side":"left"}}}'));
    expect(inside.errors).toMatchObject([{ code: 'unknown-question', question: '__proto__' }]);
    const beside = await problemOf(await postText('{"__proto__":{"answers":{}}}'));
    expect(beside.errors).toMatchObject([{ code: 'unknown-key', path: '/__proto__' }]);
  });

  test('all faults at once, not only the first', async () => {
    const problem = await problemOf(
      await post({ answers: { side: 'up', mood2: 'x' }, setting: 'home', lang: 'en' }),
    );
    expect(problem.errors.map(({ code }) => code)).toEqual([
      'unknown-key',
      'unknown-value',
      'unknown-option',
      'unknown-question',
    ]);
    expect(problem.detail).toContain('4 faults');
  });

  test('thousands of faults with a short list and their number', async () => {
    const answers = { triggers: Array.from({ length: 3000 }, () => 'xx') };
    const response = await post({ answers });
    const text = await response.clone().text();
    const problem = await problemOf(response);
    expect(problem.errors).toHaveLength(50);
    expect(problem.detail).toContain('3000 faults');
    expect(text.length).toBeLessThan(20_000);
  });

  test('a very long option, cut short', async () => {
    const problem = await problemOf(await post({ answers: { side: 'x'.repeat(9000) } }));
    expect(JSON.stringify(problem).length).toBeLessThan(1000);
  });
});

describe('a refused body', () => {
  test.each([
    ['broken JSON', '{"answers":'],
    ['no body at all', ''],
    ['two values', '{} {}'],
  ])('%s is 400', async (_what, text) => {
    const problem = await problemOf(await postText(text));
    expect([problem.status, problem.errors[0]?.code]).toEqual([400, 'broken-json']);
  });

  test('bytes that are not UTF-8 are 400', async () => {
    const problem = await problemOf(await postText(new Uint8Array([0x22, 0xff, 0x22])));
    expect([problem.status, problem.errors[0]?.code]).toEqual([400, 'broken-json']);
  });

  test('a body that breaks off is 400', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"answers"'));
        controller.error(new Error('the line broke'));
      },
    });
    expect((await problemOf(await postText(body))).status).toBe(400);
  });

  test.each(['[]', '"left"', 'null', '1', 'true'])('%s is no object: 422', async (text) => {
    const problem = await problemOf(await postText(text));
    expect([problem.status, problem.errors]).toMatchObject([
      422,
      [{ code: 'not-an-object', path: '' }],
    ]);
  });

  test.each(['[]', '"left"', 'null', '1'])(
    'answers that are %s are no object: 422',
    async (text) => {
      const problem = await problemOf(await postText(`{"answers":${text}}`));
      expect([problem.status, problem.errors]).toMatchObject([
        422,
        [{ code: 'not-an-object', path: '/answers' }],
      ]);
    },
  );

  test.each(['lang', 'witness', 'name', 'constructor', 'toString'])(
    'the top-level key %s is unknown: 422',
    async (key) => {
      const problem = await problemOf(await postText(`{"answers":{},${JSON.stringify(key)}:"en"}`));
      expect([problem.status, problem.errors]).toMatchObject([
        422,
        [{ code: 'unknown-key', path: `/${key}` }],
      ]);
    },
  );

  test.each(['"home"', 'null', '1', '["self-check"]', '""'])(
    'the setting %s is unknown: 422',
    async (text) => {
      const problem = await problemOf(await postText(`{"answers":{},"setting":${text}}`));
      expect([problem.status, problem.errors]).toMatchObject([
        422,
        [{ code: 'unknown-value', path: '/setting' }],
      ]);
    },
  );

  test.each([
    '{"answers":{"emergency-signs":["vision-lost"],"emergency-signs":["none"]}}',
    '{"answers":{"emergency-signs":["vision-lost"]},"answers":{}}',
    '{"answers":{"side":"left","s\\u0069de":"right"}}',
  ])('a key that stands twice could hide an emergency: 422 for %s', async (text) => {
    const problem = await problemOf(await postText(text));
    expect([problem.status, problem.errors[0]?.code]).toEqual([422, 'repeated-key']);
  });

  test('the same key in two different objects, and keys inside strings, are fine', async () => {
    const text = '{"answers":{"triggers":["light"]},"setting":"self-check"}';
    expect((await postText(text)).status).toBe(200);
    expect(
      (await problemOf(await postText('{"answers":{"x":"{\\"side\\":1,\\"side\\":2}"}}'))).errors[0]
        ?.code,
    ).toBe('unknown-question');
  });

  test('a body of exactly 16 kB is read, one byte more is 413', async () => {
    const padded = (length: number) => `{"answers":{}}${' '.repeat(length - 14)}`;
    expect((await postText(padded(largestBody))).status).toBe(200);
    const problem = await problemOf(await postText(padded(largestBody + 1)));
    expect([problem.status, problem.errors[0]?.code]).toEqual([413, 'body-too-large']);
  });

  test('the size is counted in bytes, also when the client says nothing about it', async () => {
    const han = new TextEncoder().encode(JSON.stringify({ answers: { x: '面'.repeat(6000) } }));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(han.subarray(sent, sent + 1000));
        sent += 1000;
        if (sent >= han.byteLength) controller.close();
      },
    });
    expect((await problemOf(await postText(body))).status).toBe(413);
  });

  test('an endless body is not read to its end', async () => {
    let pulled = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect((await problemOf(await postText(body))).status).toBe(413);
    expect(pulled).toBeLessThan(25);
    expect(isCancelled).toBe(true);
  });

  test('a length that is promised too large is refused before reading', async () => {
    expect((await problemOf(await postText('{}', { 'content-length': '99999' }))).status).toBe(413);
  });

  test('deep nesting does not exhaust the stack', async () => {
    expect((await problemOf(await postText('['.repeat(8000) + ']'.repeat(8000)))).status).toBe(422);
    const deep = `{"answers":{"side":${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}}}`;
    expect((await problemOf(await postText(deep))).errors).toMatchObject([
      { code: 'wrong-shape', question: 'side' },
    ]);
    expect((await problemOf(await postText('['.repeat(8000)))).status).toBe(400);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/problem+json',
    'application/jsonp',
    'application/json; charset=utf-16',
    '',
  ])('the content type "%s" is 415', async (type) => {
    const problem = await problemOf(await postText('{}', { 'content-type': type }));
    expect([problem.status, problem.errors[0]?.code]).toEqual([415, 'unsupported-media-type']);
  });

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json',
  ])('the content type %s is read', async (type) => {
    expect((await postText('{}', { 'content-type': type })).status).toBe(200);
  });

  test('a compressed body is 415', async () => {
    expect((await problemOf(await postText('{}', { 'content-encoding': 'gzip' }))).status).toBe(
      415,
    );
  });

  test('another method is 405 with Allow; OPTIONS grants no other origin anything', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await assessmentMethods[method](
        requestTo('/api/v1/assessments', { method }),
      );
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
      expect((await problemOf(response)).status).toBe(405);
    }
    const options = await assessmentMethods.OPTIONS(
      requestTo('/api/v1/assessments', { method: 'OPTIONS' }),
    );
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    const names = [...options.headers.keys(), ...(await post({})).headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('ten thousand bodies', () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const said: unknown[][] = [];
  beforeEach(() => {
    said.length = 0;
    for (const method of methods)
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(said.push([String(text)])));
  });
  afterEach(() => vi.restoreAllMocks());

  test('never break the server, and leave nothing behind in its output', async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const response = await postText(body);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        return response.status < 500;
      }),
      { numRuns: 10_000 },
    );
    vi.restoreAllMocks();
    expect(said).toEqual([]);
    for (const status of [200, 400, 422]) expect(statuses.get(status) ?? 0).toBeGreaterThan(100);
  });
});

test('every question and option of the contract can be sent alone', async () => {
  for (const id of questionIds)
    for (const option of contract[id].options) {
      const answer = contract[id].kind === 'many' ? [option] : option;
      expect([id, option, (await post({ answers: { [id]: answer } })).status]).toEqual([
        id,
        option,
        200,
      ]);
    }
});
