import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as codeSystem from '../../app/api/v1/fhir/CodeSystem/route.ts';
import * as metadata from '../../app/api/v1/fhir/metadata/route.ts';
import * as questionnaire from '../../app/api/v1/fhir/Questionnaire/route.ts';
import * as assess from '../../app/api/v1/fhir/QuestionnaireResponse/$assess/route.ts';
import * as valueSet from '../../app/api/v1/fhir/ValueSet/route.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { baseVariable } from '../../lib/fhir/names.ts';
import { snomedVariable } from '../../lib/fhir/pattern-codes.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import { rulesVersion } from '../../rules/version.ts';
import { printedExamples, requestOf } from './support/printed-commands.ts';

vi.mock('../../server/staff/current-actor.ts', () => ({
  currentActor: async () => ({ kind: 'anonymous' }),
}));
const intake = await import('../../app/api/v1/intakes/[id]/fhir/route.ts');

const page = readFileSync(join(import.meta.dirname, '../../docs/fhir.md'), 'utf8');
const examples = printedExamples(page);

const routes: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  'GET Questionnaire': questionnaire.GET,
  'GET CodeSystem': codeSystem.GET,
  'GET ValueSet': valueSet.GET,
  'GET metadata': metadata.GET,
  'POST QuestionnaireResponse/$assess': assess.POST,
  'GET fhir': (request) => intake.GET(request, { params: Promise.resolve({ id: 'x' }) }),
};

const run = async (command: string): Promise<Response> => {
  const request = requestOf(command);
  const path = new URL(request.url).pathname.replace(/^.*\/fhir\/|^.*\/(?=fhir$)/, '');
  const handler = routes[`${request.method} ${path}`];
  if (handler === undefined) throw new Error(`nothing answers ${request.method} ${path}`);
  return handler(request);
};

beforeEach(() => vi.stubEnv(baseVariable, undefined));

describe('docs/fhir.md', () => {
  test('has an answer for each command', () => {
    expect(examples.length).toBe(page.split('```sh').length - 1);
    expect(examples.length).toBeGreaterThan(3);
  });

  test.each(examples)('$command', async ({ command, answer }) => {
    const response = await run(command);
    expect(response.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
    expect(await response.json()).toMatchObject(answer);
  });

  test('names every call, every variable, every level and the version of the rules', () => {
    const { paths } = openapi() as { paths: object };
    const calls = Object.keys(paths).filter((path) => path.includes('fhir'));
    expect(calls.length).toBe(6);
    for (const name of [...calls, baseVariable, snomedVariable, ...urgencies, rulesVersion.version])
      expect(page).toContain(name);
  });
});

describe('what is published', () => {
  const read = async (name: string, query = '') =>
    routes[`GET ${name}`]?.(new Request(`http://localhost:3000/api/v1/fhir/${name}${query}`));

  test.each(['Questionnaire', 'CodeSystem', 'ValueSet'])(
    '%s comes in the language that is asked for, and is not sent twice',
    async (name) => {
      const response = await read(name, '?lang=zh-CN');
      expect(response?.headers.get('content-language')).toBe('zh-CN');
      expect(await response?.clone().json()).toMatchObject({ language: 'zh-CN' });
      const again = new Request(`http://localhost:3000/api/v1/fhir/${name}?lang=zh-CN`, {
        headers: { 'if-none-match': response?.headers.get('etag') ?? '' },
      });
      expect((await routes[`GET ${name}`]?.(again))?.status).toBe(304);
      const refused = await read(name, '?lang=fr');
      expect([refused?.status, await refused?.json()]).toMatchObject([
        422,
        { resourceType: 'OperationOutcome' },
      ]);
    },
  );

  test('is named below the base that is configured', async () => {
    vi.stubEnv(baseVariable, 'https://hospital.test/fhir');
    for (const name of ['Questionnaire', 'CodeSystem', 'ValueSet', 'metadata']) {
      const text = (await (await read(name))?.text()) ?? '';
      expect(text).toContain('https://hospital.test/fhir/');
      expect(text).not.toContain('facewise.invalid');
    }
  });
});
