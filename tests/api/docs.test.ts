import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as assessments from '../../app/api/v1/assessments/route.ts';
import * as clinic from '../../app/api/v1/clinics/[slug]/route.ts';
import * as live from '../../app/api/v1/health/live/route.ts';
import * as intakes from '../../app/api/v1/intakes/route.ts';
import * as openapiRoute from '../../app/api/v1/openapi.json/route.ts';
import * as operator from '../../app/api/v1/operator/route.ts';
import * as questionnaire from '../../app/api/v1/questionnaire/route.ts';
import * as rules from '../../app/api/v1/rules/route.ts';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { problemCodes } from '../../lib/api/problem.ts';
import { operatorVariables } from '../../lib/operator.ts';
import { withdrawnVariable } from '../../lib/standing/withdrawn-rules.ts';
import { printedExamples, requestOf } from './support/printed-commands.ts';

type Handler = (request: Request) => Promise<Response>;

const routes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/api/v1/assessments': assessments,
  '/api/v1/clinics/demo': {
    GET: (request: Request) => clinic.GET(request, { params: Promise.resolve({ slug: 'demo' }) }),
  },
  '/api/v1/health/live': live,
  '/api/v1/intakes': intakes,
  '/api/v1/openapi.json': openapiRoute,
  '/api/v1/operator': operator,
  '/api/v1/questionnaire': questionnaire,
  '/api/v1/rules': rules,
};

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');

const examples = printedExamples(page);

const run = async (command: string): Promise<Response> => {
  const request = requestOf(command);
  const handler = routes[new URL(request.url).pathname]?.[request.method];
  if (typeof handler !== 'function') throw new Error(`nothing answers ${request.url}`);
  return (handler as Handler)(request);
};

beforeEach(() => {
  for (const variable of Object.values(operatorVariables)) vi.stubEnv(variable, undefined);
});

describe('docs/api.md', () => {
  test('has an answer for each command', () => {
    expect(examples.length).toBe(page.split('```sh').length - 1);
    expect(examples.length).toBeGreaterThan(7);
  });

  test.each(examples)('$command', async ({ command, answer }) => {
    const response = await run(command);
    const status = Number(answer.status);
    expect(response.status).toBe(status >= 400 ? status : 200);
    expect(await response.json()).toMatchObject(answer);
  });

  test('sends the example sheets of the description', async () => {
    const sent = await Promise.all(
      examples
        .map(({ command }) => requestOf(command))
        .filter(({ method }) => method === 'POST')
        .map(async (request) => (await request.json()).answers ?? {}),
    );
    for (const { answers } of Object.values(exampleSheets)) expect(sent).toContainEqual(answers);
  });

  test('names every code, every address and every variable', () => {
    const names = [
      ...problemCodes,
      ...Object.keys((openapi() as { paths: object }).paths),
      ...Object.values(operatorVariables),
      withdrawnVariable,
    ];
    for (const name of names) expect(page).toContain(name);
  });
});

describe('the reader of commands', () => {
  test('keeps what stands in quotes, over several lines', async () => {
    const request = requestOf(
      "curl -sS http://localhost:3000/x \\\n  -H 'A: b c' -d '{\"a\":\n1}'",
    );
    expect([request.method, request.headers.get('a'), await request.json()]).toEqual([
      'POST',
      'b c',
      { a: 1 },
    ]);
  });

  test('refuses an option that it does not know', () => {
    expect(() => requestOf('curl -k http://localhost:3000/')).toThrow('-k');
    expect(() => requestOf('wget http://localhost:3000/')).toThrow('wget');
  });
});
