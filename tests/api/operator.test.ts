import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '../../app/api/v1/operator/route.ts';
import { openapi } from '../../lib/api/openapi.ts';
import { operatorFrom, operatorVariables } from '../../lib/operator.ts';
import { requestTo } from './support/call.ts';
import { schemaFaults } from './support/json-schema.ts';

afterEach(() => vi.unstubAllEnvs());

const nobody = { name: null, contact: null, incidents: null, host: null };
const ask = async () => (await GET(requestTo('/api/v1/operator'))).json();

test('an operator who configured nothing has not named itself', async () => {
  for (const variable of Object.values(operatorVariables)) vi.stubEnv(variable, undefined);
  expect(await ask()).toEqual(nobody);
});

test('a change of the environment shows without a new build, and nothing else of it does', async () => {
  for (const variable of Object.values(operatorVariables)) vi.stubEnv(variable, undefined);
  vi.stubEnv('FACEWISE_OPERATOR_NAME', 'First Clinic');
  vi.stubEnv('FACEWISE_SECRET', 'hidden');
  expect(await ask()).toEqual({ ...nobody, name: 'First Clinic' });
  vi.stubEnv('FACEWISE_OPERATOR_NAME', '第一医院');
  const body = await ask();
  expect(body).toEqual({ ...nobody, name: '第一医院' });
  expect(schemaFaults(openapi(), { $ref: '#/components/schemas/Operator' }, body)).toEqual([]);
});

test('a blank line is no name, and a line is a line', () => {
  expect(operatorFrom({ FACEWISE_OPERATOR_NAME: '  ' })).toEqual(nobody);
  expect(operatorFrom({ FACEWISE_OPERATOR_CONTACT: ' a\n  b ' }).contact).toBe('a b');
  expect(operatorFrom({ FACEWISE_OFFICIAL_HOST: 'x'.repeat(500) }).host).toHaveLength(200);
});
