import { describe, expect, test } from 'vitest';
import { GET as getLive } from '../../app/api/v1/health/live/route.ts';
import { GET } from '../../app/api/v1/openapi.json/route.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { Problem, problemCodes } from '../../lib/api/problem.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { type ApiRoute, apiRoutes } from '../server/support/api-routes.ts';
import { requestTo } from './support/call.ts';
import { schemaFaults } from './support/json-schema.ts';

type Node = { readonly [key: string]: unknown };

/** Every object in a document, with its path. */
const nodesOf = (value: unknown, path = ''): readonly (readonly [string, Node])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [[path, value as Node] as const];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) => nodesOf(each, `${path}/${key}`)),
  ];
};

const document = JSON.parse(JSON.stringify(openapi())) as Node;
const schemas = (document.components as Node).schemas as Record<string, Node>;
const paths = document.paths as Record<string, Record<string, Node>>;

/** A route as the description names it. */
const callOf = ({ path, method }: Pick<ApiRoute, 'path' | 'method'>): string =>
  `${method} /api/v1/${path.replaceAll(/\[(\w+)\]/g, '{$1}')}`;
const callsOf = (all: Readonly<Record<string, object>>): readonly string[] =>
  Object.entries(all).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
const described = callsOf(paths);
const difference = (these: readonly string[], those: readonly string[]): readonly string[] =>
  these.filter((each) => !those.includes(each));

describe('the description of the API', () => {
  test('is what the address serves, and is not sent twice', async () => {
    const response = await GET(requestTo('/api/v1/openapi.json'));
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual(document);
    const etag = response.headers.get('etag') ?? '';
    const again = await GET(
      requestTo('/api/v1/openapi.json', { headers: { 'if-none-match': etag } }),
    );
    expect(again.status).toBe(304);
  });

  test('is OpenAPI 3.1 with every call that the server offers, and no other', async () => {
    expect(document.openapi).toBe('3.1.0');
    const offered = (await apiRoutes()).map(callOf);
    expect(difference(offered, described)).toEqual([]);
    expect(difference(described, offered)).toEqual([]);
    expect(offered.length).toBeGreaterThan(35);
  });

  test('is found wanting where a route is not described, and where it describes one that is not there', () => {
    const planted = callOf({ path: 'intakes/[id]/burn', method: 'POST' });
    expect(difference([...described, planted], described)).toEqual([
      'POST /api/v1/intakes/{id}/burn',
    ]);
    const invented = { ...paths, '/api/v1/unicorns': { get: {} } };
    expect(difference(callsOf(invented), described)).toEqual(['GET /api/v1/unicorns']);
  });

  test('gives every call a name of its own', () => {
    const ids = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refers to nothing that is not there', () => {
    const references = nodesOf(document).flatMap(([path, node]) =>
      typeof node.$ref === 'string' ? [[path, node.$ref] as const] : [],
    );
    expect(references.length).toBeGreaterThan(20);
    for (const [path, target] of references)
      expect([path, Object.hasOwn(schemas, target.split('/')[3] ?? '')]).toEqual([path, true]);
  });

  test('holds no dialect, no id and no word of Zod', () => {
    expect(JSON.stringify(document).match(/"\$schema"|"\$id"|zod/gi)).toBeNull();
  });

  test('names every question and every code of a problem', () => {
    const sheet = schemas.AnswerSheet?.properties as Node;
    expect(Object.keys(sheet)).toEqual([...questionIds]);
    expect(JSON.stringify(schemas.ProblemError)).toContain(JSON.stringify(problemCodes));
  });

  test('has examples that keep the contracts they stand beside', () => {
    const post = paths['/api/v1/assessments']?.post as Node;
    const contents = nodesOf(post).flatMap(([, node]) =>
      node.schema !== undefined && node.examples !== undefined ? [node] : [],
    );
    expect(contents).toHaveLength(2);
    for (const content of contents)
      for (const example of Object.values(content.examples as Record<string, Node>))
        expect(schemaFaults(document, content.schema as Node, example.value)).toEqual([]);
  });

  test('shows in its examples what the issue asks to be shown', () => {
    const post = JSON.stringify(paths['/api/v1/assessments']?.post);
    for (const said of ['emergency-now', 'self-care-watch', 'not-enough-information'])
      expect(post).toContain(said);
  });

  test('lists for each call how it can be refused', () => {
    const post = paths['/api/v1/assessments']?.post as { responses: Node };
    expect(Object.keys(post.responses)).toEqual([
      '200',
      '400',
      '405',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
    const get = paths['/api/v1/questionnaire']?.get as { responses: Node };
    expect(Object.keys(get.responses)).toEqual(['200', '304', '405', '422', '500']);
  });
});

describe('the validator of these tests', () => {
  const problem = {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'x',
    errors: [{ path: '', code: 'not-found', message: 'x' }],
  };
  const faults = (value: unknown) =>
    schemaFaults(document, { $ref: '#/components/schemas/Problem' }, value);

  test('agrees with Zod on a whole problem', () => {
    expect(faults(problem)).toEqual([]);
    expect(Problem.safeParse(problem).success).toBe(true);
  });

  test.each([
    [{ ...problem, status: '404' }],
    [{ ...problem, status: 200 }],
    [{ ...problem, errors: [] }],
    [{ ...problem, errors: [{ path: '', code: 'nonsense', message: 'x' }] }],
    [{ ...problem, extra: 1 }],
    [{ ...problem, type: 'other' }],
    [{ title: 'x' }],
    [null],
  ])('sees the fault in %j', (value) => {
    expect(faults(value).length).toBeGreaterThan(0);
    expect(Problem.safeParse(value).success).toBe(false);
  });

  test('throws at a keyword it does not know', () => {
    expect(() => schemaFaults({}, { dependentRequired: {} }, {})).toThrow('dependentRequired');
  });
});

test('the process says that it lives, and with which rules', async () => {
  const response = await getLive(requestTo('/api/v1/health/live'));
  expect(response.headers.get('cache-control')).toBe('no-store');
  const faults = schemaFaults(
    document,
    { $ref: '#/components/schemas/Liveness' },
    await response.json(),
  );
  expect([response.status, faults]).toEqual([200, []]);
});
