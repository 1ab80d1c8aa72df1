import { afterEach, expect, test, vi } from 'vitest';
import { POST } from '../../app/api/v1/assessments/route.ts';
import { GET } from '../../app/api/v1/rules/route.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { withdrawnVariable } from '../../lib/standing/withdrawn-rules.ts';
import { rulesVersion } from '../../rules/version.ts';
import { requestTo } from './support/call.ts';
import { schemaFaults } from './support/json-schema.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const ask = async () => (await GET(requestTo('/api/v1/rules'))).json();
const assessNothing = () =>
  POST(
    new Request('http://localhost/api/v1/assessments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"answers":{}}',
    }),
  );

test('says which rules are in force, and that a copy may be trusted for 30 days from now', async () => {
  vi.stubEnv(withdrawnVariable, undefined);
  vi.useFakeTimers({ now: Date.parse('2026-11-27T00:00:00Z') });
  const body = await ask();
  expect(body).toEqual({
    rules: rulesVersion,
    withdrawn: [],
    notAfter: '2026-12-27T00:00:00.000Z',
  });
  expect(schemaFaults(openapi(), { $ref: '#/components/schemas/Standing' }, body)).toEqual([]);
});

test('a withdrawal shows without a new build', async () => {
  vi.stubEnv(withdrawnVariable, rulesVersion.hash);
  expect(await ask()).toMatchObject({ withdrawn: [rulesVersion.hash] });
});

test.each(['all', rulesVersion.hash])('assesses nothing while %s is withdrawn', async (value) => {
  vi.stubEnv(withdrawnVariable, value);
  const answer = await assessNothing();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ errors: [{ code: 'rules-withdrawn' }] });
});

test('goes on assessing when other rules are withdrawn', async () => {
  vi.stubEnv(withdrawnVariable, 'b'.repeat(64));
  expect((await assessNothing()).status).toBe(200);
});
