import { expect, test } from 'vitest';
import { answering } from '../../lib/api/answering.ts';
import { isDatabaseAway } from '../../lib/api/database-away.ts';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  ['ECONNREFUSED', true],
  ['57P01', true],
  ['08006', true],
  ['53100', true],
  ['53300', true],
  ['55P03', true],
  ['23505', false],
  ['42P01', false],
  ['42501', false],
  ['22P02', false],
])('%s passes by itself: %s', (code, passes) => {
  expect(isDatabaseAway(withCode(code))).toBe(passes);
  expect(isDatabaseAway(new Error('wrapped', { cause: withCode(code) }))).toBe(passes);
});

test('what the driver says without a code is known too, and nothing else is', () => {
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isDatabaseAway(new TypeError('x is undefined'))).toBe(false);
  expect(isDatabaseAway('ECONNREFUSED')).toBe(false);
});

test('the answer is a 503 that says when to come back', async () => {
  const handler = answering(() => {
    throw withCode('57P03');
  });
  const response = await handler(new Request('http://localhost/api/v1/intakes'));
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toMatchObject({ errors: [{ code: 'database-away' }] });
});
